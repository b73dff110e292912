import { GAP } from './mask-secret.ts';
import { findSecrets, type Range, showsSecret } from './secret-ranges.ts';
import type { Secrets } from './secrets.ts';

export { digestOf } from './digest.ts';
export { maskSecret } from './mask-secret.ts';
export { type Secrets, secretsOf } from './secrets.ts';

/** A text without the given ranges: their labels in their place, or a mere `…`. */
export const cover = (text: string, ranges: readonly Range[], labels: boolean): string => {
  let covered = '';
  let done = 0;
  for (const { start, end, label } of ranges) {
    covered += text.slice(done, start) + ((labels && label) || GAP);
    done = end;
  }
  return covered + text.slice(done);
};

/**
 * A text fit to be shown: no eight characters of a secret in a row, however they are escaped, and no
 * value of a secret parameter of a URL. Should what is left and what is put in their place read as
 * a piece of a secret again, less is shown, in the end nothing. Time grows linearly with the text.
 */
export function maskText(text: string, secrets: Secrets): string {
  const ranges = findSecrets(text, secrets);
  if (ranges.length === 0) return text;
  const labelled = cover(text, ranges, true);
  if (!showsSecret(labelled, secrets)) return labelled;
  const bare = cover(text, ranges, false);
  return showsSecret(bare, secrets) ? GAP : bare;
}
