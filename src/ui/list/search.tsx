import type { Ref } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text.ts';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: Ref<HTMLInputElement>;
};

/** The search over the list. */
export function Search({ value, onChange, field }: Props) {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search')}
        placeholder={t('search')}
        aria-keyshortcuts="/"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </search>
  );
}
