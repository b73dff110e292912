import { useEffect, useState } from 'preact/hooks';
import { connectRelays, type Relays } from './relay-port.ts';

// A page that navigates takes its relays with it; the next one's are there in less than this.
const AFTER_LOSS = 200;
const AFTER_SILENCE = 1000;

/**
 * What the frames of a tab have seen, kept up to date; asked again while none answers.
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
        if (next === 'none') timer = setTimeout(connect, answered ? AFTER_LOSS : AFTER_SILENCE);
      });
    };
    connect();
    return () => {
      clearTimeout(timer);
      hangUp();
      setRelays('reading');
    };
  }, [tabId]);
  return relays;
}
