import { native } from './native.ts';

/** The address of an `EventSource`. Throws for anything else. */
export const eventSourceUrl = native(EventSource.prototype).url;

/** The address of a `WebSocket`. Throws for anything else. */
export const webSocketUrl = native(WebSocket.prototype).url;

/** What an event was sent to. */
export const targetOf = native(Event.prototype).target;
