import { caller, reader } from './language.ts';

/** Sends a message through a port. */
export const post = caller(MessagePort.prototype.postMessage);

const eventData = reader(MessageEvent.prototype, 'data');

/** The data of a message event, past anything the page put in its place. */
export const dataOf = (event: unknown): unknown => eventData(event);
