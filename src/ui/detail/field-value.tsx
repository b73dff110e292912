import { useMemo } from 'preact/hooks';
import type { Field } from '../../inspect/inspection.ts';
import { maskedFieldValue, plainText } from '../masked-value.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { LongText } from '../parts/long-text.tsx';
import type { SessionRow } from '../rows.ts';
import { t, tCount } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import { useReveal } from './reveal.tsx';
import { Tree } from './tree.tsx';

function Shown({ value }: { value: unknown }) {
  if (typeof value === 'object' && value !== null) return <Tree value={value} />;
  if (value === '') return <i class="muted">{t('empty_text')}</i>;
  return (
    <code>
      <LongText value={plainText(value)} />
    </code>
  );
}

/** A value that is there: masked if secret, with a button to show it and one to copy it. */
export function FieldValue({ field, row }: { field: Field; row: SessionRow }) {
  const { name } = field;
  const { shown, secondsLeft, toggle } = useReveal();
  const copy = useCopy(useAnnounce());
  const masked = useMemo(() => maskedFieldValue(row, field), [row, field]);
  const real = plainText(field.value);
  // Not only the secret fields: others can hold a token too, such as auth_link_url in its query.
  const secret = plainText(masked) !== real;
  const revealed = secret && shown === name;
  const value = revealed ? field.value : masked;
  const text = plainText(value);
  return (
    <>
      <div class="value">
        <Shown value={value} />
      </div>
      {revealed && <span class="muted seconds">{tCount('seconds_shown', secondsLeft)}</span>}
      <span class="value-buttons">
        {secret && (
          <Button
            icon={revealed ? 'hide' : 'eye'}
            small
            pressed={revealed}
            label={t('show_secret', name)}
            onClick={() => toggle(name)}
          />
        )}
        <Button
          icon="copy"
          small
          label={t('copy_field', name)}
          onClick={() => copy.value(name, text, text === real)}
        />
      </span>
    </>
  );
}
