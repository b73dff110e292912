import { useEffect, useRef } from 'preact/hooks';
import { Button } from './parts/button.tsx';
import { t, tNamed } from './text.ts';

const KEYS = [
  [['↑', '↓'], 'sessions'],
  [['←', '→'], 'tabs'],
  [['/'], 'search'],
  [['c'], 'copy'],
  [['?'], 'help'],
  [['Esc'], 'close'],
] as const satisfies readonly (readonly [readonly string[], string])[];

/** What the keys do. Escape closes it, as with every dialog. */
export default function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('keys')}</h2>
      <dl>
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{tNamed('key', word)}</dd>
          </div>
        ))}
      </dl>
      <Button label={t('close')} onClick={() => dialog.current?.close()} />
    </dialog>
  );
}
