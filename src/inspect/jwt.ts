import { decodeJwt, readTimes } from './token/jwt.ts';

/**
 * When a token ends by its own word: `exp` of a JWT in milliseconds since the epoch. Null for an
 * opaque token. The signature is not looked at. Never throws.
 */
export function readJwtExpiry(token: string): number | null {
  const decoded = decodeJwt(token);
  return typeof decoded === 'object' && decoded !== null ? readTimes(decoded).times.exp : null;
}
