import type { Exchange } from '../protocol/exchange.ts';
import type { PageStatus } from '../protocol/page-status.ts';

/** The event on `document` that hands the hook's port to the relay, before any script of the page. */
export const HANDOVER = 'connect-session';

/** The longest response body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_BODY = 1_048_576;

/** The longest request body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_REQUEST_BODY = 65_536;

/** A request's body: `[text]` when it was text within the limit, else why there is none to show. */
export type SentBody = readonly [string] | 'none' | 'too-large' | 'unreadable';

/** What is known of a request when it is sent. */
export type SentRequest = {
  readonly method: string | null;
  readonly url: string;
  readonly body: SentBody;
  readonly startedAt: number;
};

/**
 * What the hook tells of an exchange. `body` is the text the page read, or the value it was
 * handed; the relay writes that as JSON, out of the reach of the page's `toJSON`.
 */
export type SeenExchange = Pick<
  Exchange,
  'via' | 'url' | 'status' | 'contentType' | 'date' | 'endedAt'
> & {
  readonly body: string | { readonly value: unknown };
  readonly request: SentRequest;
};

/** Hook → relay. */
export type FromHook = { readonly exchange: SeenExchange } | { readonly status: PageStatus };

/** Relay → hook: the on/off word, the only thing that travels this way. */
export type ToHook = 'on' | 'off';

/** The name of a popup's connection to a relay; as in the protocol. */
export const STATUS_PORT = 'page-status';

/** The key of the settings in the extension's local storage; as in the store. */
export const SETTINGS_KEY = 'settings';
