import { native } from './native.ts';

/** The address of an `EventSource`. Throws for anything else. */
export const eventSourceUrl = native(EventSource, 'url');

/** The address of a `WebSocket`. Throws for anything else. */
export const webSocketUrl = native(WebSocket, 'url');

/** What an event was sent to. */
export const targetOf = native(Event, 'target');
