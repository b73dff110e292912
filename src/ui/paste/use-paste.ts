import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Row } from '../rows.ts';
import type { Dropped } from './dropped.ts';
import { type Pasted, usePasted } from './pasted.ts';

/** What was pasted, and the dialog for more: null while it is closed. */
export type Paste = {
  readonly pasted: Pasted;
  readonly asked: { readonly dropped: Dropped | null } | null;
  readonly open: () => void;
  readonly close: () => void;
};

/** The state of pasting. What is dropped on the page opens the dialog. */
export function usePaste(): Paste {
  const pasted = usePasted();
  const [asked, setAsked] = useState<Paste['asked']>(null);
  useEffect(() => {
    const watching = import('./drop.ts').then(({ default: watch }) =>
      watch((dropped) => setAsked({ dropped })),
    );
    return () => void watching.then((stop) => stop());
  }, []);
  const open = useCallback(() => setAsked({ dropped: null }), []);
  const close = useCallback(() => setAsked(null), []);
  return { pasted, asked, open, close };
}

/** Chooses the row of what was pasted last. */
export function useShowPasted(
  { captures }: Pasted,
  rows: readonly Row[],
  choose: (id: string) => void,
): void {
  const last = captures[0]?.exchange.id;
  useEffect(() => {
    const row = rows.find(({ life }) => life.captures.some(({ exchange }) => exchange.id === last));
    if (last !== undefined && row) choose(row.id);
  }, [last]);
}
