import { useState } from 'preact/hooks';
import type { Row } from './rows.ts';

/** Which row is selected, and how to choose another: one by its id, or `step` rows further. */
export type Selection = {
  readonly selected: Row | null;
  readonly choose: (id: string) => void;
  readonly move: (step: number) => void;
};

/** The newest row until the user has chosen one; then that one for as long as it is there. */
export function useSelection(rows: readonly Row[]): Selection {
  const [chosen, setChosen] = useState<string | null>(null);
  const found = rows.findIndex((row) => row.id === chosen);
  const at = Math.max(found, 0);
  const move = (step: number): void => {
    const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
    if (next) setChosen(next.id);
  };
  return { selected: rows[at] ?? null, choose: setChosen, move };
}
