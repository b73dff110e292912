import {
  enums,
  type Infer,
  integer,
  max,
  min,
  nullable,
  number,
  object,
  size,
  string,
} from 'superstruct';
import { MAX_METHOD, MAX_URL } from './bounds.ts';

/** The longest token that is followed, in UTF-16 code units. */
export const MAX_TOKEN = 16_384;

/**
 * A session token seen in use, without a body. `kind`: `hub-call`, a request with the
 * `x-hub-session-token` header; `auth-link`, a page opened with the token in its address;
 * `oauth-window`, the same for StackOne's OAuth window; `hub-element`, a `<stackone-hub>` element that
 * was given the token. `url` has every secret taken out already.
 * `status` is null when no answer came. `hubVersion` is the `x-hub-version` header. Times are
 * milliseconds since the epoch by the page's clock.
 */
export const Sighting = object({
  id: size(string(), 8, 64),
  kind: enums(['hub-call', 'auth-link', 'oauth-window', 'hub-element']),
  token: size(string(), 1, MAX_TOKEN),
  method: nullable(size(string(), 0, MAX_METHOD)),
  url: size(string(), 0, MAX_URL),
  status: nullable(max(min(integer(), 0), 999)),
  hubVersion: nullable(size(string(), 0, 64)),
  startedAt: number(),
  endedAt: number(),
});

/**
 * A request from the page to StackOne's API that carried `Authorization: Basic`: an API key in a
 * page. The key itself is never read.
 */
export const KeyLeak = object({
  id: size(string(), 8, 64),
  url: size(string(), 0, MAX_URL),
  at: number(),
});

export type Sighting = Infer<typeof Sighting>;
export type KeyLeak = Infer<typeof KeyLeak>;
