import type { Skipped } from '../../inspect/paste/pasted.ts';
import { tCount, tNamed } from '../text.ts';

/** What was left out of a pasted text, one sentence a reason. */
export const skippedSentences = (skipped: readonly Skipped[]): readonly string[] =>
  skipped.map(({ reason, count }) => tCount('paste_left_out', count, tNamed('skipped', reason)));
