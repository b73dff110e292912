import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useNow } from '../clock.ts';

const SHOWN_FOR = 30_000;

type Reveal = {
  /** The name of the one secret that is shown now. */
  readonly shown: string | null;
  /** The seconds it stays shown. */
  readonly secondsLeft: number;
  readonly toggle: (name: string) => void;
};

const RevealContext = createContext<Reveal>({ shown: null, secondsLeft: 0, toggle: () => {} });

/** Which secret of the session is shown, and how to show or hide one. */
export const useReveal = (): Reveal => useContext(RevealContext);

/** Remembers the one secret that the user asked to see, and forgets it after 30 seconds. */
export function RevealProvider({ children }: { children: ComponentChildren }) {
  const now = useNow();
  const [asked, setAsked] = useState<{ name: string; until: number } | null>(null);
  const shown = asked && asked.until > now ? asked.name : null;
  const toggle = (name: string): void => {
    setAsked(name === shown ? null : { name, until: Date.now() + SHOWN_FOR });
  };
  const secondsLeft = asked ? Math.ceil(Math.min(asked.until - now, SHOWN_FOR) / 1000) : 0;
  return <RevealContext value={{ shown, secondsLeft, toggle }}>{children}</RevealContext>;
}
