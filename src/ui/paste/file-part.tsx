import { useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Text } from '../parts/text.tsx';
import { t } from '../text.ts';

type Props = { readonly file: File | null; readonly onChoose: (file: File) => void };

/** A button that asks for a file, and the name of the file that was chosen or dropped. */
export function FilePart({ file, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="paste-file">
      <Button label={t('paste_file')} onClick={() => field.current?.click()} />
      <input
        ref={field}
        type="file"
        hidden
        aria-label={t('paste_file')}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file again must count as a change.
          if (chosen) onChoose(chosen);
          event.currentTarget.value = '';
        }}
      />
      {file && <Text value={file.name} />}
    </div>
  );
}
