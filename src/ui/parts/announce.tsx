import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const SHOWN_FOR = 4000;

/** Says a short sentence to the user, on screen for some seconds and to a screen reader at once. */
export type Announce = (sentence: string) => void;

/** The way for any component to say something. */
export const AnnounceContext = createContext<Announce>(() => {});

/** The function that says something to the user. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/** The sentence to show now, and the function that says one. */
export function useAnnouncement(): readonly [string, Announce] {
  // An object each time, so that the same sentence said twice is shown for its full time again.
  const [said, setSaid] = useState({ sentence: '' });
  useEffect(() => {
    if (!said.sentence) return;
    const timer = setTimeout(() => setSaid({ sentence: '' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.sentence, (sentence) => setSaid({ sentence })];
}

/** Where sentences appear. It is always there, as a screen reader only follows what exists. */
export function Announcement({ sentence }: { sentence: string }) {
  return (
    <div class={sentence ? 'toast shown' : 'toast'} role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
