import { useMemo, useState } from 'preact/hooks';
import type { Capture } from '../../protocol/capture.ts';
import type { Exchange } from '../../protocol/exchange.ts';
import { pastedSource } from './source.ts';

/** What was pasted: kept in this page's memory alone and gone with it. */
export type Pasted = {
  readonly captures: readonly Capture[];
  /** What was left out of the last pasted text, a sentence a reason. */
  readonly skipped: readonly string[];
  readonly add: (exchanges: readonly Exchange[], skipped: readonly string[]) => void;
  readonly clear: () => void;
};

type Content = Pick<Pasted, 'captures' | 'skipped'>;

const NOTHING: Content = { captures: [], skipped: [] };

function extend({ captures }: Content, exchanges: readonly Exchange[]): readonly Capture[] {
  const known = new Set(captures.map(({ exchange }) => exchange.id));
  const source = pastedSource(Date.now());
  const added = exchanges.filter(({ id }) => !known.has(id));
  return [...added.map((exchange) => ({ exchange, source })), ...captures];
}

/** What was pasted into this page so far. */
export function usePasted(): Pasted {
  const [content, setContent] = useState(NOTHING);
  return useMemo(
    () => ({
      ...content,
      add: (exchanges, skipped) =>
        setContent((before) => ({ captures: extend(before, exchanges), skipped })),
      clear: () => setContent(NOTHING),
    }),
    [content],
  );
}
