import { readEpoch } from '../../stackone/dates.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';

/** A moment that a JWT names: when it ends, was made, begins (RFC 7519 §4.1). */
export type TimeClaim = 'exp' | 'iat' | 'nbf';

/** The longest token that is decoded, in UTF-16 code units. */
export const MAX_TOKEN = 65_536;

const PARTS = /^[\w-]+(?:\.[\w-]*){2,4}$/;

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

/** The two parts of a JWT that can be read without a key. */
export type Jwt = { readonly header: JsonObject; readonly claims: JsonObject };

/**
 * Decodes a JWT without looking at its signature, or says what of it could not be decoded; null for
 * a token that has not the parts of one. Never throws.
 */
export function decodeJwt(
  token: string,
): Jwt | 'header' | 'claims' | 'encrypted' | 'too-long' | null {
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

/** The times that a JWT names, in milliseconds since the epoch, and which of them are no time. */
export function readTimes({ claims }: Jwt) {
  const read = (name: TimeClaim): number | null => {
    const value = Object.hasOwn(claims, name) ? claims[name] : null;
    return typeof value === 'number' ? readEpoch(value) : null;
  };
  const times = { exp: read('exp'), iat: read('iat'), nbf: read('nbf') };
  const names = ['exp', 'iat', 'nbf'] as const;
  const unreadable = names.filter((name) => Object.hasOwn(claims, name) && times[name] === null);
  return { times, unreadable };
}
