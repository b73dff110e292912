import {
  boolean,
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  nullable,
  number,
  object,
  size,
  string,
  union,
} from 'superstruct';
import { BODY_FORMS, Exchange } from './exchange.ts';
import { Seen } from './seen.ts';
import { MAX_TOKEN } from './sighting.ts';

/**
 * Relay → background: what the hook saw, to be acknowledged by its id. `form` is the `bodyForm` of the
 * exchange.
 */
export const SeenMessage = object({
  kind: literal('seen'),
  id: size(string(), 8, 64),
  form: enums(BODY_FORMS),
  seen: Seen,
});

/** Relay → background: the page itself was opened with a session token in its address, of any length. */
export const PageOpenedMessage = object({
  kind: literal('opened'),
  id: size(string(), 8, 64),
  url: string(),
  status: max(min(integer(), 0), 999),
  at: number(),
});

/** Relay → background: the page gave a session token to a `<stackone-hub>` element. */
export const ElementMessage = object({
  kind: literal('element'),
  id: size(string(), 8, 64),
  token: size(string(), 1, MAX_TOKEN),
  at: number(),
});

/**
 * Relay or panel → background: so many responses were seen and not kept; counted under the same id only
 * once.
 */
export const LossMessage = object({
  kind: literal('loss'),
  id: size(string(), 8, 64),
  loss: enums(['tooLarge', 'undelivered', 'malformed']),
  count: max(min(integer(), 1), 0xffff_ffff),
});

/**
 * Relay → background: asks whether more of its page is wanted, as each page does when it starts; its
 * tab's badge may need drawing again.
 */
export const HelloMessage = object({ kind: literal('hello') });

/** Popup → background: forget what is shown of one tab, or everything when null. */
export const ClearMessage = object({ kind: literal('clear'), tabId: nullable(integer()) });

/** Popup → background: start or stop capturing. */
export const PauseMessage = object({ kind: literal('pause'), paused: boolean() });

/** Panel → background: an exchange that the browser's developer tools saw in a tab. */
export const NetworkMessage = object({
  kind: literal('network'),
  tabId: integer(),
  exchange: Exchange,
});

/** Everything a content script may send. */
export const RelayMessage = union([
  SeenMessage,
  PageOpenedMessage,
  ElementMessage,
  LossMessage,
  HelloMessage,
]);

/** Everything an extension page may send. */
export const PageMessage = union([ClearMessage, PauseMessage, NetworkMessage, LossMessage]);

/** How many messages a relay may send as one: an array of them, answered by one of the same length. */
export const MAX_TOGETHER = 128;

/**
 * The background's answer: the id it has dealt with, so that the sender can stop retrying, and
 * whether more of the sender's page is wanted: not when its site is not watched, nor while the user
 * has paused.
 */
export type Ack = { readonly ack: string; readonly wanted: boolean };

export type SeenMessage = Infer<typeof SeenMessage>;
export type PageOpenedMessage = Infer<typeof PageOpenedMessage>;
export type ElementMessage = Infer<typeof ElementMessage>;
export type NetworkMessage = Infer<typeof NetworkMessage>;
export type LossMessage = Infer<typeof LossMessage>;
export type RelayMessage = Infer<typeof RelayMessage>;
export type PageMessage = Infer<typeof PageMessage>;
