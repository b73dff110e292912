import type { PageStatus } from '../../protocol/page-status.ts';
import { type FromHook, HANDOVER, type SeenExchange } from '../channel.ts';
import { later } from './safe/language.ts';
import { dataOf, post } from './safe/port.ts';

const STATUS_DELAY_MS = 100;

/** Where what the hook saw leaves the page. */
export type Outlet = {
  /** Whether the user wants the hook to look. */
  readonly isOn: () => boolean;
  /** Sends an exchange to the relay. */
  readonly pass: (exchange: SeenExchange) => void;
  /** Counts a JSON response that was read, or one that is too large to be read. */
  readonly count: (what: keyof PageStatus) => void;
};

/**
 * Hands a private port to the relay and returns the outlet to it; null when no relay takes it, as
 * in a frame that has a hook already. The event is synchronous and precedes the page's scripts.
 */
export function openOutlet(): Outlet | null {
  const { port1, port2 } = new MessageChannel();
  let on = true;
  port1.onmessage = (event) => {
    on = dataOf(event) === 'on';
  };
  const offer = new MessageEvent(HANDOVER, { ports: [port2], cancelable: true });
  if (document.dispatchEvent(offer)) return null;

  const send = (message: FromHook): void => post(port1, message);
  const status = { json: 0, tooLarge: 0 };
  let statusIsDue = false;
  return {
    isOn: () => on,
    pass: (exchange) => send({ exchange }),
    count(what) {
      status[what]++;
      if (what === 'tooLarge') {
        send({ status });
      } else if (!statusIsDue) {
        statusIsDue = true;
        later(() => {
          statusIsDue = false;
          send({ status });
        }, STATUS_DELAY_MS);
      }
    },
  };
}
