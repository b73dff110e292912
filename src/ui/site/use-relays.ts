import { useEffect, useState } from 'preact/hooks';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { connectRelays, type Relays } from './relay-port.ts';

// A page that navigates takes its relays with it; the next one's are there in less than this.
const AFTER_LOSS = 200;
const AFTER_SILENCE = 1000;

/**
 * What the frames of a tab have seen, kept up to date; asked again while none answers and when one comes.
 * Pass null while there is no tab to ask.
 */
export function useRelays(tabId: number | null): Relays {
  const [relays, setRelays] = useState<Relays>('reading');
  useEffect(() => {
    if (tabId === null) return;
    let hangUp = (): void => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const connect = (): void => {
      let answered = false;
      hangUp = connectRelays(tabId, (next) => {
        if (next !== 'none') answered = true;
        if (next !== 'none' || !answered) setRelays(next);
        if (next === 'none') connectIn(answered ? AFTER_LOSS : AFTER_SILENCE);
      });
    };
    const connectIn = (ms: number): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        hangUp();
        connect();
      }, ms);
    };
    // A connection reaches the frames that are there: one that comes later says hello to the background,
    // alone or together with what it has seen.
    const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
      const isHello = (one: unknown): boolean => Object(one).kind === 'hello';
      if (tab?.id === tabId && [message].flat().some(isHello)) connectIn(AFTER_LOSS);
    };
    browser.runtime.onMessage.addListener(onMessage);
    connect();
    return () => {
      browser.runtime.onMessage.removeListener(onMessage);
      clearTimeout(timer);
      hangUp();
      setRelays('reading');
    };
  }, [tabId]);
  return relays;
}
