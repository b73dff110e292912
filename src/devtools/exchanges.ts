import { factsOf } from '../inspect/har-entry.ts';
import type { JsonObject } from '../inspect/wire-keys.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { Body } from './bodies.ts';

const NOT_MODIFIED = 304;
const OK = 200;

/**
 * The same for the same response: the developer tools tell of some twice, as of what was loaded
 * before and as of what is new, and may by then have measured its end anew.
 */
async function idOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The exchanges of a network entry, one for each of its bodies. `now`, in milliseconds since the
 * epoch, stands for a time that the entry does not say.
 */
export function exchangesOf(
  entry: JsonObject,
  bodies: readonly Body[],
  now: number,
): Promise<readonly Exchange[]> {
  const facts = factsOf(entry, now);
  const { method, url, startedAt } = facts;
  // The server confirmed what the browser had kept: a page is told 200.
  const status = facts.status === NOT_MODIFIED ? OK : facts.status;
  return Promise.all(
    bodies.map(async (body, index) => ({
      id: await idOf([method, url, startedAt, body, index]),
      ...facts,
      ...body,
      via: 'devtools' as const,
      status,
    })),
  );
}
