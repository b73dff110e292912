import type { Exchange } from '../protocol/exchange.ts';
import { MODEL_NAMES } from '../stackone/model-name.ts';
import { listCategories } from './categories.ts';
import { digestOf } from './digest.ts';
import { listFields } from './fields.ts';
import type { Inspection, Session, Verdict } from './inspection.ts';
import { readLifetime } from './lifetime.ts';
import { type Located, locate, type Path } from './locate.ts';
import { maskText } from './mask.ts';
import { judge } from './problems.ts';
import { collectSecrets, type Secrets } from './secrets.ts';
import { readWire } from './wire-keys.ts';

const MAX_KEY = 60;

const placeOf = (path: Path, secrets: Secrets): string => {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_]\w{0,59}$/.test(step) ? `.${step}` : `["${step.slice(0, MAX_KEY)}"]`;
  });
  return maskText(`$${steps.join('')}`, secrets);
};

function stateOf({ identity }: Located, verdicts: readonly Verdict[]): Session['state'] {
  const own = verdicts.find(({ model }) => model === identity);
  if (!own?.accepts) return 'invalid';
  return own.problems.some(({ severity }) => severity === 'warning') ? 'warning' : 'valid';
}

function describeSession(
  located: Located,
  index: number,
  exchange: Exchange,
  secrets: Secrets,
): Session {
  const { object, identity, nearest, path, holder } = located;
  const read = readWire(object);
  const { token } = read.wire;
  const verdicts = MODEL_NAMES.filter(
    (model) => model !== 'ConnectSession' || model === identity,
  ).map((model) => judge(model, read, secrets));
  const { categories, missing } = listCategories(read.wire['categories'], secrets);
  return {
    id: `${exchange.id}:${index}`,
    at: placeOf(path, secrets),
    path,
    identity,
    nearest,
    spelling: read.spelling,
    state: stateOf(located, verdicts),
    digest: typeof token === 'string' && token !== '' ? digestOf(token) : null,
    verdicts,
    fields: listFields(object, read, secrets),
    categories,
    missingCategories: missing,
    lifetime: readLifetime({ object, wire: read.wire, holder }, exchange),
  };
}

/**
 * Everything that can be said of an exchange without a clock: the session objects of its response
 * in reading order, or why it was not judged. The same exchange gives the same inspection. Never
 * throws, whatever the body is.
 */
export function inspect(exchange: Exchange): Inspection {
  const location = locate(exchange.body);
  if (location.found.length === 0) return { sessions: [], refusal: location.refusal };
  const secrets = collectSecrets(exchange, location);
  const sessions = location.found.map((located, index) =>
    describeSession(located, index, exchange, secrets),
  );
  return { sessions, refusal: location.refusal };
}
