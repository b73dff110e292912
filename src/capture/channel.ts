import type { PageStatus } from '../protocol/page-status.ts';
import type { Seen } from '../protocol/seen.ts';

/** The event on `document` that hands the hook's port to the relay, before any script of the page. */
export const HANDOVER = 'connect-session';

/** The longest response body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_BODY = 1_048_576;

/** The longest request body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_REQUEST_BODY = 65_536;

/** A body as the page read it: text, or the value it was handed. */
export type SeenBody = string | { readonly value: unknown };

/**
 * What the hook tells of an exchange: as in the protocol, but for a body that the relay still has to
 * write as JSON, out of the reach of the page's `toJSON`.
 */
export type SeenExchange = readonly [
  via: Seen[0],
  request: Seen[1],
  url: string,
  status: number,
  contentType: Seen[4],
  date: Seen[5],
  endedAt: number,
  body: SeenBody | null,
];

/** Hook → relay. */
export type FromHook = SeenExchange | PageStatus;

/** Relay → hook: the on/off word, the only thing that travels this way. */
export type ToHook = 'on' | 'off';

/** The name of a popup's connection to a relay; as in the protocol. */
export const STATUS_PORT = 'page-status';

/** The key of the settings in the extension's local storage; as in the store. */
export const SETTINGS_KEY = 'settings';
