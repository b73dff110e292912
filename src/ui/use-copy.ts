import type { CapturedRow } from './masked.ts';
import type { Announce } from './parts/announce.tsx';
import { t } from './text.ts';

/** Copies text and says what was copied. */
export type Copy = {
  /** Copies a session object, or the response that brought a token, as received but masked. */
  readonly session: (row: CapturedRow) => void;
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
    session: (row) => {
      // What only a copy and the raw view need is not loaded with the page.
      import('./masked-body.ts').then(
        ({ maskedJson }) =>
          write(maskedJson(row), t(row.session ? 'copied_session' : 'copied_response')),
        () => announce(t('copy_failed')),
      );
    },
    value: (name, text, real) => write(text, t(real ? 'copied_real' : 'copied_masked', name)),
  };
}
