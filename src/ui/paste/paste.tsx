import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { decodeFile } from '../../inspect/paste/decode.ts';
import { MAX_PASTE, type Pasted } from '../../inspect/paste/pasted.ts';
import { readPasted } from '../../inspect/paste/read.ts';
import type { Exchange } from '../../protocol/exchange.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { t, tCount } from '../text.ts';
import type { Dropped } from './dropped.ts';
import { FilePart } from './file-part.tsx';
import { skippedSentences } from './skipped.ts';

type Props = {
  /** What was dropped on the page to open the dialog, or while it is open. */
  readonly dropped: Dropped | null;
  /** Takes what was found, and what was left out in sentences. */
  readonly onFound: (exchanges: readonly Exchange[], skipped: readonly string[]) => void;
  readonly onClose: () => void;
};

const whyNothing = ({ skipped }: Pasted): readonly string[] =>
  skipped.length > 0 ? skippedSentences(skipped) : [t('paste_nothing')];

/** Takes a response as text or as a file and looks for sessions in it. Keeps the text if none is. */
export default function PasteDialog({ dropped, onFound, onClose }: Props) {
  const id = useId();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(dropped?.text ?? '');
  const [file, setFile] = useState<File | null>(dropped?.file ?? null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const inspect = (content: string): void => {
    const found = readPasted(content, Date.now());
    setWrong(found.exchanges.length > 0 ? [] : whyNothing(found));
    if (found.exchanges.length === 0) return;
    onFound(found.exchanges, skippedSentences(found.skipped));
    announce(tCount('pasted_taken', found.exchanges.length));
    dialog.current?.close();
  };
  const inspectFile = (chosen: File): void => {
    setFile(chosen);
    if (chosen.size > MAX_PASTE) setWrong([t('paste_file_large')]);
    else {
      chosen.arrayBuffer().then(
        (bytes) => inspect(decodeFile(new Uint8Array(bytes))),
        () => setWrong([t('paste_file_unreadable')]),
      );
    }
  };
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    if (dropped?.file) {
      inspectFile(dropped.file);
    } else if (dropped?.text) {
      setText(dropped.text);
      setFile(null);
      inspect(dropped.text);
    }
  }, [dropped]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (file && text === '') inspectFile(file);
    else inspect(text);
  };
  return (
    <dialog class="paste" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{t('paste_title')}</h2>
        <label for={`${id}-text`}>{t('paste_what')}</label>
        <textarea
          id={`${id}-text`}
          rows={9}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-invalid={wrong.length > 0}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <FilePart file={file} onChoose={inspectFile} />
        <div class="paste-wrong" id={`${id}-wrong`} role="alert">
          {wrong.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p class="muted">{t('paste_privacy')}</p>
        <div class="paste-buttons">
          <button type="submit" class="button primary">
            {t('paste_inspect')}
          </button>
          <Button label={t('close')} onClick={() => dialog.current?.close()} />
        </div>
      </form>
    </dialog>
  );
}
