import { READERS } from '../../stackone/releases/readers.ts';
import type { FieldKind, FieldShape, Release, Revision } from '../../stackone/releases/release.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';
import { BEHAVIOURS } from './behaviours.ts';
import type { Behaviour, Reaction } from './reaction.ts';
import type { Finding, Outcome, ReleaseVerdict } from './verdict.ts';
import { asWire, hasContents, toWire, type WireInput } from './wire-input.ts';

/** How many items of one list are named one by one. */
const MAX_ITEMS = 64;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value has the type of its field; what is in it is another question. */
const FITS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  text: isText,
  number: (value) => typeof value === 'number',
  'text or integer': (value) => isText(value) || Number.isInteger(value),
  date: isText,
  categories: Array.isArray,
  'account type': isText,
  metadata: isJsonObject,
  object: isJsonObject,
};

function* items(
  list: readonly unknown[],
  { categories }: Revision,
  react: (item: unknown) => Reaction,
): Generator<readonly [string, Reaction]> {
  const accepted = new Set<unknown>(categories);
  let named = 0;
  for (const [index, item] of list.entries()) {
    if (accepted.has(item)) continue;
    yield [`[${index}]`, react(item)];
    named += 1;
    if (named === MAX_ITEMS) return;
  }
}

/** What becomes of one field: reactions, each with the rest of its path. */
function* judgeField(
  value: unknown,
  shape: FieldShape,
  revision: Revision,
  behaviour: Behaviour,
): Generator<readonly [string, Reaction]> {
  if (value === undefined) {
    if (shape.required) yield ['', behaviour.absent(shape)];
  } else if (value === null) {
    if (!shape.nullable) yield ['', behaviour.nil(shape)];
  } else if (!FITS[shape.kind](value)) {
    yield ['', behaviour.misfit({ kind: shape.kind, value })];
  } else if (shape.kind === 'date' && isText(value)) {
    yield ['', behaviour.date(value)];
  } else if (shape.kind === 'metadata' && hasContents(value)) {
    yield ['', behaviour.contents()];
  } else if (shape.kind === 'account type') {
    if (!revision.accountTypes.some((type) => type === value)) {
      yield ['', behaviour.accountType()];
    }
  } else if (Array.isArray(value)) {
    const free = READERS[revision.reader].categories === 'free';
    yield* items(value, revision, (item) =>
      free && isText(item) ? null : behaviour.category(item, shape),
    );
  }
}

function* findingsOf(revision: Revision, input: WireInput): Generator<Finding> {
  const behaviour = BEHAVIOURS[revision.reader];
  const { object, known, strangers } = input;
  for (const [name, shape] of revision.fields) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    for (const [rest, reaction] of judgeField(value, shape, revision, behaviour)) {
      if (reaction) yield { path: name + rest, ...reaction };
    }
  }
  for (const key of [...known, ...strangers]) {
    const reaction = revision.fields.has(key) ? null : behaviour.unknownKey();
    if (reaction) yield { path: key, ...reaction };
  }
}

/** What findings come to, and whether that is known. */
function conclude(findings: readonly Finding[]): { outcome: Outcome; verified: boolean } {
  const errors = findings.filter(({ effect }) => effect === 'throws');
  if (errors.length > 0) {
    return { outcome: 'throws', verified: errors.some(({ verified }) => verified) };
  }
  const outcome = findings.some(({ effect }) => effect !== 'unknown') ? 'loses' : 'ok';
  return { outcome, verified: findings.every(({ verified }) => verified) };
}

/** What a release does with an object that has been made ready for it. */
export function judgeInput(release: Release, input: WireInput): ReleaseVerdict {
  const findings = [...findingsOf(release.revision, input)];
  return { release, ...conclude(findings), findings };
}

/**
 * What a release does with the very object given, its keys taken as they are. Never throws, runs
 * nothing of the SDK.
 */
export const judgeWire = (release: Release, object: JsonObject): ReleaseVerdict =>
  judgeInput(release, asWire(object));

/**
 * What a release does with a session object. Where the object was seen in another spelling than
 * the wire's, it is judged under the wire's names, as StackOne had sent it.
 */
export const judgeRelease = (release: Release, object: JsonObject): ReleaseVerdict =>
  judgeInput(release, toWire(object));
