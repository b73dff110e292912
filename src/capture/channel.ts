import type { ElementMessage, PageOpenedMessage } from '../protocol/messages.ts';
import type { PageStatus } from '../protocol/page-status.ts';
import type { Seen } from '../protocol/seen.ts';

/** The event on the document that hands the hook's port to the relay, before any script of the page. */
export const HANDOVER = 'connect-session';

/** The longest response body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_BODY = 1_048_576;

/** The longest request body that is passed on, in UTF-16 code units; as in the protocol. */
export const MAX_REQUEST_BODY = 65_536;

/** A body as the page read it: text, the value it was handed, or one JSON text of several. */
export type SeenBody = string | { readonly value: unknown } | { readonly record: string };

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

/** What the hook counts of its frame; the relay adds what the hook need not look for. */
export type Counted = Omit<PageStatus, 'serviceWorker'>;

/** Hook → relay. */
export type FromHook = SeenExchange | Counted;

/** Relay → hook: the on/off word, the only thing that travels this way. */
export type ToHook = 'on' | 'off';

/** The name of a popup's connection to a relay; as in the protocol. */
export const STATUS_PORT = 'page-status';

/** What a frame's relay offers to the other content scripts of the extension in that frame. */
export type Relay = {
  /** Takes what was seen, as from the hook. */
  readonly see: (seen: SeenExchange) => void;
  /** Delivers a message under its id, unless the user does not want it. */
  readonly tell: (message: ElementMessage | PageOpenedMessage) => unknown;
  /** Calls back whenever the hook has told something. */
  readonly follow: (onTold: () => void) => void;
  /** Wakes the relay; false when the extension it belongs to is gone. */
  readonly resume: () => boolean;
};
