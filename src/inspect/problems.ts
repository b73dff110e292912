import type { Failure } from 'superstruct';
import { FIELDS } from '../stackone/fields.ts';
import { failuresOf, type ModelName } from '../stackone/models.ts';
import { describe, shorten } from './describe.ts';
import type { Problem, ProblemCode, Severity, Verdict } from './inspection.ts';
import type { Secrets } from './secrets.ts';
import type { JsonObject, WireObject } from './wire-keys.ts';

/** How many items of `categories` and how many unknown keys are judged one by one. */
export const MAX_ITEMS = 64;
const MAX_UNKNOWN = 100;

const MAX_PATH = 120;

/** What the remarks of the models come to, by the name of the refinement. */
const REMARKS: ReadonlyMap<string, readonly [ProblemCode, Severity]> = new Map([
  ['spelling', ['spelling', 'warning']],
  ['historic', ['historic', 'warning']],
  ['date', ['date', 'warning']],
  ['empty', ['empty', 'warning']],
  ['early-id', ['id-type', 'warning']],
  ['id-type', ['id-type', 'info']],
  ['open-enum', ['open-enum', 'info']],
  ['url', ['type', 'info']],
]);

const SECRET = new Set(FIELDS.filter(({ secret }) => secret).map(({ wire }) => wire));
const MODELS_OF = new Map(FIELDS.map(({ wire, models }) => [wire, models]));

function codeOf({ type, value }: Failure): ProblemCode {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (type === 'category' && typeof value === 'string') return 'enum';
  if (type === 'date' && typeof value !== 'boolean' && !Array.isArray(value)) return 'date';
  return 'type';
}

const pathOf = (path: readonly unknown[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))).join('');

/** A copy whose `categories` are short enough to be judged one by one, and where they were cut. */
function cut(wire: JsonObject): { wire: JsonObject; rest: readonly unknown[] } {
  const { categories } = wire;
  if (!Array.isArray(categories) || categories.length <= MAX_ITEMS) return { wire, rest: [] };
  return {
    wire: { ...wire, categories: categories.slice(0, MAX_ITEMS) },
    rest: categories.slice(MAX_ITEMS),
  };
}

/** The failures of a model; of more categories than are judged one by one, the first odd one. */
function judgeValues(model: ModelName, object: JsonObject): readonly Failure[] {
  const { wire, rest } = cut(object);
  const failures = failuresOf(model, wire);
  if (rest.length === 0) return failures;
  const distinct = new Set<unknown>();
  for (const item of rest) {
    if (distinct.add(item).size === MAX_ITEMS) break;
  }
  const [odd] = failuresOf(model, { ...wire, categories: [...distinct] }).filter(
    ({ path }) => path[0] === 'categories',
  );
  if (!odd) return failures;
  const index = MAX_ITEMS + rest.indexOf(odd.value);
  return [...failures, { ...odd, path: ['categories', index] }];
}

/** One model's judgement of an object: everything its struct has against it, and its odd keys. */
export function judge(model: ModelName, object: WireObject, secrets: Secrets): Verdict {
  const problem = (
    path: string,
    code: ProblemCode,
    severity: Severity,
    expected: string,
    received: string,
  ): Problem => ({ model, path, code, severity, expected, received });
  const unknownKey = (path: string, received: string): Problem =>
    problem(path, 'unknown-key', 'info', 'a key of this model', received);

  const values = judgeValues(model, object.wire).map((failure) => {
    const remark = REMARKS.get(failure.refinement ?? '');
    const [code, severity] = remark ?? [codeOf(failure), 'error'];
    const [field] = failure.path;
    const received = describe(failure.value, SECRET.has(String(field)), secrets);
    return problem(pathOf(failure.path), code, severity, failure.message, received);
  });
  const duplicates = object.duplicates
    .filter((wire) => MODELS_OF.get(wire)?.includes(model))
    .map((wire) =>
      problem(wire, 'duplicate-key', 'warning', 'one spelling of the key', 'more than one'),
    );
  const foreign = [...object.keys]
    .filter(([wire]) => !MODELS_OF.get(wire)?.includes(model))
    .map(([wire, key]) => unknownKey(wire, key));
  const unknown = object.unknown.slice(0, MAX_UNKNOWN).map((key) => {
    const shown = shorten(key, MAX_PATH, secrets);
    return unknownKey(shown, shown.slice(0, 80));
  });
  const more = object.unknown.length - unknown.length;
  if (more > 0) unknown.push(unknownKey('…', `${more} more keys`));
  const problems = [...values, ...duplicates, ...foreign, ...unknown];
  return { model, accepts: problems.every(({ severity }) => severity !== 'error'), problems };
}
