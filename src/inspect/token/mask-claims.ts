import { maskSecret, type Secrets } from '../mask.ts';
import { maskValue } from '../mask-value.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';

const SECRET_NAME = /token|secret|key|passw|credential|cookie|authori[sz]|session(?!_?id)/i;

/** A long run of letters and digits in which nothing can be read: a key of some kind. */
const CREDENTIAL = /^[\w+/=.~-]{32,}$/;
const READABLE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^[a-z]+(?:[._-][a-z]+)*$/i;
const MASKED = /….{0,3} · [\da-f]{6}$/;

/** The depth to which `maskValue` has cut the value before. */
function hide(value: unknown, secret: boolean): unknown {
  if (typeof value === 'string') {
    if (MASKED.test(value)) return value;
    const isCredential = CREDENTIAL.test(value) && !READABLE.test(value);
    return secret || isCredential ? maskSecret(value) : value;
  }
  if (typeof value === 'number' && secret) return maskSecret(String(value));
  if (Array.isArray(value)) return value.map((item) => hide(item, secret));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, hide(item, secret || SECRET_NAME.test(key))]),
  );
}

/**
 * A header or the claims of a JWT fit to be shown: what the name of a claim or its look says to be
 * a secret is masked, and so is every piece of `secrets`. The signature is in neither of the two;
 * it is never shown. Never throws.
 */
export function maskClaims(claims: JsonObject, secrets: Secrets): JsonObject {
  const masked = hide(maskValue(claims, secrets), false);
  return isJsonObject(masked) ? masked : {};
}
