import { native } from './native.ts';

/** Sends a message through a port. */
export const post = native(MessagePort, 'postMessage');

/** The data of a message event, past anything the page put in its place. */
export const dataOf = native(MessageEvent, 'data');
