import { useEffect, useState } from 'preact/hooks';

const listeners = new Set<(now: number) => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const schedule = (): void => {
  timer = setTimeout(tick, 1000 - (Date.now() % 1000));
};

function tick(): void {
  const now = Date.now();
  for (const listener of listeners) listener(now);
  schedule();
}

/**
 * The time in milliseconds since the epoch, anew at the start of every second. One timer serves
 * the whole app, so all counts change at once.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    listeners.add(setNow);
    if (listeners.size === 1) schedule();
    return () => {
      listeners.delete(setNow);
      if (listeners.size === 0) clearTimeout(timer);
    };
  }, []);
  return now;
}
