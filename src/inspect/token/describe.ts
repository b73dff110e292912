import { readEpoch } from '../../stackone/dates.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';

/** A moment that a JWT names: when it ends, was made, begins (RFC 7519 §4.1). */
export type TimeClaim = 'exp' | 'iat' | 'nbf';

/** The characters a token is made of, the narrowest set that fits. */
export type Alphabet =
  | 'none'
  | 'uuid'
  | 'hex'
  | 'letters and digits'
  | 'base64url'
  | 'base64'
  | 'other';

/**
 * What a token tells without a key. A JWT: its header, its claims, and their times in milliseconds
 * since the epoch (null where absent, `unreadable` where they are no such time). Anything else is
 * opaque: its length in UTF-16 code units, its characters, and, where it has the parts of a JWT,
 * what of it could not be decoded: `encrypted` is a JWE, whose claims need a key.
 */
export type TokenDescription =
  | {
      readonly form: 'jwt';
      readonly header: JsonObject;
      readonly claims: JsonObject;
      readonly times: Readonly<Record<TimeClaim, number | null>>;
      readonly unreadable: readonly TimeClaim[];
    }
  | {
      readonly form: 'opaque';
      readonly length: number;
      readonly alphabet: Alphabet;
      readonly undecoded: 'header' | 'claims' | 'encrypted' | 'too-long' | null;
    };

const MAX_TOKEN = 65_536;
const PARTS = /^[\w-]+(?:\.[\w-]*){2,4}$/;

const ALPHABETS: readonly (readonly [Alphabet, RegExp])[] = [
  ['none', /^$/],
  ['uuid', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['hex', /^(?:[\da-f]+|[\dA-F]+)$/],
  ['letters and digits', /^[\dA-Za-z]+$/],
  ['base64url', /^[\w.~-]+$/],
  ['base64', /^[\w+/=.-]+$/],
];

/** One part of a JWT: base64url of a JSON object in UTF-8; null for anything else. */
function decodePart(part: string): JsonObject | null {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

type Jwt = { readonly header: JsonObject; readonly claims: JsonObject };

function decode(token: string): Jwt | 'header' | 'claims' | 'encrypted' | 'too-long' | null {
  if (token.length > MAX_TOKEN) return 'too-long';
  const parts = PARTS.test(token) ? token.split('.') : [];
  if (parts.length !== 3 && parts.length !== 5) return null;
  const [first = '', second = ''] = parts;
  const header = decodePart(first);
  if (!header) return 'header';
  if (parts.length === 5) return 'encrypted';
  const claims = decodePart(second);
  return claims ? { header, claims } : 'claims';
}

function readTimes({ claims }: Jwt) {
  const read = (name: TimeClaim): number | null => {
    const value = Object.hasOwn(claims, name) ? claims[name] : null;
    return typeof value === 'number' ? readEpoch(value) : null;
  };
  const times = { exp: read('exp'), iat: read('iat'), nbf: read('nbf') };
  const names = ['exp', 'iat', 'nbf'] as const;
  const unreadable = names.filter((name) => Object.hasOwn(claims, name) && times[name] === null);
  return { times, unreadable };
}

/**
 * Describes a token without checking any signature. Only three parts of base64url whose first two
 * are JSON objects make a JWT; StackOne does not document what its tokens are. Never throws.
 */
export function describeToken(token: string): TokenDescription {
  const decoded = decode(token);
  if (typeof decoded === 'object' && decoded !== null) {
    return { form: 'jwt', ...decoded, ...readTimes(decoded) };
  }
  const start = token.slice(0, MAX_TOKEN);
  const alphabet = ALPHABETS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'other';
  return { form: 'opaque', length: token.length, alphabet, undecoded: decoded };
}
