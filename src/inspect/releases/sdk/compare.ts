import { isDeepStrictEqual } from 'node:util';
import { connectSessionTokenAuthLinkFromJSON } from '@stackone/stackone-client-ts/sdk/models/shared/connectsessiontokenauthlink.js';
import { array, create, number, string, type, union } from 'superstruct';
import { releaseOf } from '../../../stackone/releases/catalogue.ts';
import { isJsonObject, type JsonObject } from '../../wire-keys.ts';
import { judgeWire } from '../judge.ts';
import type { ReleaseVerdict } from '../verdict.ts';
import { surviving } from './surviving.ts';

/** The version of @stackone/stackone-client-ts that is installed and asked. */
export const VERSION = '4.28.0';

const Issues = type({
  issues: array(
    type({ path: array(union([string(), number()])), code: string(), message: string() }),
  ),
});

/** What became of a body: the issues it was refused for, or what was left of it. */
type Result = { readonly issues: readonly string[]; readonly left: JsonObject | null };

const ITEM = /^categories\[/;

/** The message of an item of `categories` names all values there are; its code says enough. */
const issue = (path: string, code: string, message: string): string =>
  `${path}: ${code}${ITEM.test(path) ? '' : ` (${message})`}`;

const toWire = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A date that does not exist is null, as in what we say is left. */
const moment = (value: unknown): unknown =>
  value instanceof Date ? (Number.isNaN(value.getTime()) ? null : value.getTime()) : value;

/** Asks the published parser of the SDK. */
function ask(body: string): Result {
  const result = connectSessionTokenAuthLinkFromJSON(body);
  if (!result.ok) {
    const { issues } = create(result.error.cause, Issues);
    return {
      issues: issues
        .map(({ path: [first = '', ...rest], code, message }) =>
          issue(first + rest.map((step) => `[${step}]`).join(''), code, message),
        )
        .sort(),
      left: null,
    };
  }
  const left = Object.entries(result.value).map(([key, value]) => [toWire(key), moment(value)]);
  return { issues: [], left: Object.fromEntries(left) };
}

/** Milliseconds of a date and time that our verdict says is read; null for one that is not. */
function momentOf(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const [day = '', time = ''] = text.split('T');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [, hours, minutes, seconds = '0', fraction = '0', zone = 'Z'] =
    /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(.+)$/.exec(time) ?? [];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  const millis = Number(fraction.padEnd(3, '0').slice(0, 3));
  at.setUTCHours(Number(hours), Number(minutes), Number(seconds), millis);
  if (zone === 'Z') return at.getTime();
  const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return at.getTime() - (zone.startsWith('-') ? -1 : 1) * offset * 60_000;
}

/** Says the same from our own verdict. Throws for one that is not sure of itself. */
function say(verdict: ReleaseVerdict, object: JsonObject): Result {
  if (!verdict.verified) throw new Error('Not verified');
  const issues = verdict.findings
    .filter(({ effect }) => effect === 'throws')
    .map(({ path, code, detail }) => issue(path, code, detail))
    .sort();
  const left = surviving(verdict, object);
  if (!left) return { issues, left };
  return { issues, left: { ...left, created_at: momentOf(left['created_at']) } };
}

/** How the bodies of one comparison came out. */
export type Comparison = {
  readonly bodies: number;
  /** Taken by both, with the same value left of it. */
  readonly taken: number;
  /** Of those: how many lose something. */
  readonly lossy: number;
  /** Refused by both, for the same issues at the same paths. */
  readonly refused: number;
  /** How often each issue was raised by both. */
  readonly issues: ReadonlyMap<string, number>;
  /** Each body on which the two differ, and what each says. */
  readonly disagreements: readonly string[];
};

/** Compares our verdict for the installed version with the SDK itself, body by body. */
export function compare(bodies: Iterable<string>): Comparison {
  const release = releaseOf('typescript', VERSION);
  if (!release) throw new Error(`There is no release with ${VERSION}`);
  const count = { bodies: 0, taken: 0, lossy: 0, refused: 0 };
  const issues = new Map<string, number>();
  const disagreements: string[] = [];
  for (const body of bodies) {
    count.bodies += 1;
    const object: unknown = JSON.parse(body);
    if (!isJsonObject(object)) throw new TypeError('A body is an object');
    const verdict = judgeWire(release, object);
    const [theirs, ours] = [ask(body), say(verdict, object)];
    if (!isDeepStrictEqual(theirs, ours)) {
      disagreements.push(`${body}\n  SDK  ${show(theirs)}\n  ours ${show(ours)}`);
    } else if (theirs.left) {
      count.taken += 1;
      if (verdict.outcome === 'loses') count.lossy += 1;
    } else {
      count.refused += 1;
      for (const text of theirs.issues) issues.set(text, (issues.get(text) ?? 0) + 1);
    }
  }
  return { ...count, issues, disagreements };
}

const show = (result: Result): string => JSON.stringify(result);
