import { readEpoch } from '../stackone/dates.ts';

const MAX_TOKEN = 65_536;

/**
 * When a token ends by its own word: `exp` of a JWT in milliseconds since the epoch. Null for an
 * opaque token. The signature is not looked at. Never throws.
 */
export function readJwtExpiry(token: string): number | null {
  if (token.length > MAX_TOKEN) return null;
  const [, payload = ''] = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token) ?? [];
  if (!payload) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    if (typeof claims !== 'object' || claims === null || !Object.hasOwn(claims, 'exp')) return null;
    const exp: unknown = Reflect.get(claims, 'exp');
    return typeof exp === 'number' ? readEpoch(exp) : null;
  } catch {
    return null;
  }
}
