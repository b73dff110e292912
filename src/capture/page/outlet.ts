import { type Counted, type FromHook, HANDOVER } from '../channel.ts';
import { STATUS_DELAY_MS } from './limits.ts';
import { forget } from './recent.ts';
import { attempt, later } from './safe/language.ts';
import { dataOf, post } from './safe/port.ts';

/*
 * Where what the hook saw leaves the page. There is one hook in a frame, so the state is the
 * module's own; nothing of it can be reached from the page.
 */

const { port1, port2 } = new MessageChannel();
const status = { json: 0, tooLarge: 0, worker: 0, sharedWorker: 0 };
let on = true;
let statusIsDue = false;

/** Sends an exchange, or the counts, to the relay. */
export const send = (message: FromHook): void => post(port1, message);

/**
 * Hands the private port to the relay. False when no relay takes it, as in a frame that has a hook
 * already. The event is synchronous and precedes the page's scripts.
 */
export function connect(): boolean {
  port1.onmessage = (event) => {
    on = dataOf(event) === 'on';
    if (!on) forget();
  };
  const offer = new MessageEvent(HANDOVER, { ports: [port2], cancelable: true });
  return !document.dispatchEvent(offer);
}

/** Whether the user wants the hook to look. */
export const isOn = (): boolean => on;

/** Counts a JSON response that was read or is too large to be, or a worker that was started. */
export function count(what: keyof Counted): void {
  status[what]++;
  if (what === 'tooLarge') {
    send(status);
  } else if (!statusIsDue) {
    statusIsDue = true;
    later(() => {
      statusIsDue = false;
      attempt(() => send(status));
    }, STATUS_DELAY_MS);
  }
}
