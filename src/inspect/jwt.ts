import { describeToken } from './token/describe.ts';

/**
 * When a token ends by its own word: `exp` of a JWT in milliseconds since the epoch. Null for an
 * opaque token. The signature is not looked at. Never throws.
 */
export function readJwtExpiry(token: string): number | null {
  const description = describeToken(token);
  return description.form === 'jwt' ? description.times.exp : null;
}
