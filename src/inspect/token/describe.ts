import type { JsonObject } from '../wire-keys.ts';
import { decodeJwt, MAX_TOKEN, readTimes, type TimeClaim } from './jwt.ts';

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

const ALPHABETS: readonly (readonly [Alphabet, RegExp])[] = [
  ['none', /^$/],
  ['uuid', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['hex', /^(?:[\da-f]+|[\dA-F]+)$/],
  ['letters and digits', /^[\dA-Za-z]+$/],
  ['base64url', /^[\w.~-]+$/],
  ['base64', /^[\w+/=.-]+$/],
];

/**
 * Describes a token without checking any signature. Only three parts of base64url whose first two
 * are JSON objects make a JWT; StackOne does not document what its tokens are. Never throws.
 */
export function describeToken(token: string): TokenDescription {
  const decoded = decodeJwt(token);
  if (typeof decoded === 'object' && decoded !== null) {
    return { form: 'jwt', ...decoded, ...readTimes(decoded) };
  }
  const start = token.slice(0, MAX_TOKEN);
  const alphabet = ALPHABETS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'other';
  return { form: 'opaque', length: token.length, alphabet, undecoded: decoded };
}
