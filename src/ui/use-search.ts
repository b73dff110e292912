import { useState } from 'preact/hooks';
import type { Row } from './rows.ts';

type SearchRows = (rows: readonly Row[], words: string) => readonly Row[];

const all: SearchRows = (rows) => rows;

/** The search over the list: its words, the way to change them, and the rows that they leave. */
export type Search = {
  readonly words: string;
  readonly change: (words: string) => void;
  readonly rows: readonly Row[];
};

/** The search over these rows. */
export function useSearch(rows: readonly Row[]): Search {
  const [words, setWords] = useState('');
  const [search, setSearch] = useState(() => all);
  return {
    words,
    change: (next) => {
      setWords(next);
      // What only a search needs is not loaded with the page.
      void import('./search.ts').then(({ searchRows }) => setSearch(() => searchRows));
    },
    rows: search(rows, words),
  };
}
