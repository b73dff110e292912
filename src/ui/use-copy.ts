import { maskedBody } from './masked.ts';
import type { Announce } from './parts/announce.tsx';
import type { Row } from './rows.ts';
import { t } from './text.ts';

/** Copies text and says what was copied. */
export type Copy = {
  /** Copies a session object as received, its secrets masked. */
  readonly session: (row: Row) => void;
  /** Copies one value; `real` says whether it is the real one or the masked one. */
  readonly value: (name: string, text: string, real: boolean) => void;
};

/** The ways to copy, each followed by a sentence that says whether secrets were masked. */
export function useCopy(announce: Announce): Copy {
  const write = (text: string, said: string): void => {
    navigator.clipboard.writeText(text).then(
      () => announce(said),
      () => announce(t('copy_failed')),
    );
  };
  return {
    session: (row) => write(maskedBody(row).object, t('copied_session')),
    value: (name, text, real) => write(text, t(real ? 'copied_real' : 'copied_masked', name)),
  };
}
