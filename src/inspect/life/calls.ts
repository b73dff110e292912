import type { Sighting } from '../../protocol/sighting.ts';
import { pathOf } from './url-shape.ts';

/** Whether StackOne accepted the token: the hub's call with it was answered as a success. */
export const isAccepted = ({ kind, status }: Sighting): boolean =>
  kind === 'hub-call' && status !== null && status >= 200 && status < 300;

/** Whether a call's answer ended the session. */
export const isRejected = (status: number | null): status is 401 | 403 =>
  status === 401 || status === 403;

/**
 * Whether a call connected an account or changed one: the hub's `POST /hub/accounts` or
 * `PATCH /hub/accounts/{id}` was a success. How an OAuth attempt ended stands in a body, which is
 * never kept, so nothing is said of those.
 */
export function isConnecting(sighting: Sighting): boolean {
  if (!isAccepted(sighting)) return false;
  const method = sighting.method?.toUpperCase();
  const path = pathOf(sighting.url);
  return (
    (method === 'POST' && /\/hub\/accounts\/?$/.test(path)) ||
    (method === 'PATCH' && /\/hub\/accounts\/[^/]+\/?$/.test(path))
  );
}

/** Whether the hub looked at an account that exists already: `GET /hub/accounts/{id}` was a success. */
export const isOpeningAccount = (sighting: Sighting): boolean =>
  isAccepted(sighting) &&
  sighting.method?.toUpperCase() === 'GET' &&
  /\/hub\/accounts\/[^/]+\/?$/.test(pathOf(sighting.url));
