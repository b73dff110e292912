import type { Capture, KeyLeakCapture } from '../../protocol/capture.ts';
import { shorten, typeOf } from '../describe.ts';
import { type Found, findInRequest, findKeys } from '../find-key.ts';
import { inTime } from '../in-time.ts';
import type { Life } from '../life/life.ts';
import { wireOf } from '../life/wire-of.ts';
import { parseBody } from '../parse.ts';
import { createSecrets, type Secrets, secretsOf } from '../secrets.ts';

/** What advice is asked about: a life, all lives, the keys that leaked, and the browser's time. */
export type AdviceInput = {
  readonly life: Life;
  readonly lives: readonly Life[];
  readonly keyLeaks: readonly KeyLeakCapture[];
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/**
 * What a rule looks at. `wire` has the session object's values by wire name, raw; `dated` is the
 * capture if its times are known (a pasted body has none). `request` and `response` find keys in any
 * spelling and up to four levels down in the page's own request and in the response. `show` makes
 * a line of evidence of a name and a value: masked, at most 120 characters.
 */
export type Subject = AdviceInput & {
  readonly wire: ReadonlyMap<string, unknown>;
  readonly dated: Capture | null;
  readonly request: (name: string | ((name: string) => boolean)) => readonly Found[];
  readonly response: (name: string | ((name: string) => boolean)) => readonly Found[];
  readonly show: (name: string, value: unknown) => string;
};

const MAX_LINE = 120;

/** A moment as ISO 8601 in UTC, to the second. */
export const isoTime = (at: number): string =>
  new Date(inTime(at)).toISOString().replace(/\.\d+Z$/, 'Z');

function secretsIn({ capture, token, session }: Life): Secrets {
  const own = capture ? secretsOf(capture.exchange).values : [];
  const fields = session?.fields.flatMap(({ secret, value }) =>
    secret && typeof value === 'string' ? [value] : [],
  );
  return createSecrets([...own, ...(fields ?? []), token ?? '']);
}

const toTest = (name: string | ((name: string) => boolean)): ((name: string) => boolean) =>
  typeof name === 'string' ? (key) => key === name.replaceAll('_', '') : name;

const asText = (value: unknown): string =>
  /^(?:string|number|boolean)$/.test(typeof value) ? String(value) : typeOf(value);

/** Prepares what the rules look at. */
export function toSubject(input: AdviceInput): Subject {
  const { life } = input;
  const { session, capture } = life;
  const exchange = capture?.exchange ?? null;
  const secrets = secretsIn(life);
  const parsed = exchange ? parseBody(exchange.body) : null;
  return {
    ...input,
    wire: session ? wireOf(session) : new Map<string, unknown>(),
    dated: exchange && exchange.status !== 0 ? capture : null,
    request: (name) => (exchange ? findInRequest(exchange, toTest(name)) : []),
    response: (name) => (parsed && 'value' in parsed ? findKeys(parsed.value, toTest(name)) : []),
    show: (name, value) => shorten(`${name}: ${asText(value)}`, MAX_LINE, secrets),
  };
}
