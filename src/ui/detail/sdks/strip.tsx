import type { Outcome, ReleaseVerdict } from '../../../inspect/releases/verdict.ts';
import { t } from '../../text.ts';
import { LOOKS, outcomeWords } from './outcome.tsx';

const SIZE = 16;
const BOX = SIZE - 2;

// Drawn into a box of 14 × 14: whole, half full, and crossed out.
const SHAPES: Record<Outcome, string> = {
  ok: 'M3.5 7.3 6 9.8 10.5 4.5',
  loses: 'M3.5 7h7',
  throws: 'M4 4l6 6M10 4l-6 6',
};
const UNTRIED = 'M5.2 5.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3M7 10.3v.2';

function Tile({ verdict, index }: { verdict: ReleaseVerdict; index: number }) {
  const { release, outcome, verified } = verdict;
  const words = outcomeWords(verdict);
  return (
    <g
      class="tile"
      transform={`translate(${index * SIZE + 1} 1)`}
      data-testid="release"
      data-sdk={release.sdk}
      data-version={release.version}
      data-model={release.revision.model}
      data-outcome={outcome}
      data-verified={verified}
      data-tone={LOOKS[outcome][1]}
    >
      <title>{t('release_title', release.version, release.date ?? t('day_unknown'), words)}</title>
      <rect width={BOX} height={BOX} rx="3" />
      {verified && outcome === 'loses' && (
        <rect class="tile-half" width={BOX} height={BOX / 2} rx="3" />
      )}
      <path d={verified ? SHAPES[outcome] : UNTRIED} />
    </g>
  );
}

/**
 * The releases of one SDK as a row of tiles, the newest first: coloured by outcome, with a mark in
 * each, framed only where nobody has tried. The table below it says the same.
 */
export function Strip({ verdicts, label }: { verdicts: readonly ReleaseVerdict[]; label: string }) {
  const width = verdicts.length * SIZE;
  return (
    <svg
      class="strip"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${SIZE}`}
      width={width}
      height={SIZE}
    >
      {verdicts.map((verdict, index) => (
        <Tile key={verdict.release.version} verdict={verdict} index={index} />
      ))}
    </svg>
  );
}
