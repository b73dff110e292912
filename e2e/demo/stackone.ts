import { isObject } from '../emulator/guards.ts';
import type { Revision } from '../emulator/options.ts';

/** The API key of the demo's backend. The page never sees it. */
export const API_KEY = 'syn_key_acme_people';

/** Another answer than the one that was hoped for, to be handed on to the page. */
export class UpstreamError extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`StackOne answered ${status}`);
    this.status = status;
    this.body = body;
  }
}

/**
 * Calls StackOne from the backend and returns the object it answers with. `revision` is the wire
 * format the emulator is asked for. Throws an UpstreamError when it refuses.
 */
export async function callStackOne(
  baseUrl: string,
  path: string,
  body: object,
  revision: Revision = '2025-12',
): Promise<Record<string, unknown>> {
  const response = await fetch(baseUrl + path, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${API_KEY}:`).toString('base64')}`,
      'content-type': 'application/json',
      'x-emulator-revision': revision,
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isObject(answer)) throw new UpstreamError(response.status, answer);
  return answer;
}
