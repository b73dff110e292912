import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '../rows.ts';
import { t } from '../text.ts';
import { rowElementId, SessionRow } from './row.tsx';

type Props = {
  readonly rows: readonly Row[];
  readonly selected: Row | null;
  readonly onChoose: (id: string) => void;
};

/** The sessions, newest first. One stop for the Tab key; the arrows move through it. */
export function SessionList({ rows, selected, onChoose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const active = selected ? rowElementId(selected) : undefined;
  useEffect(() => {
    root.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="rows"
      role="listbox"
      tabIndex={0}
      ref={root}
      aria-label={t('sessions')}
      aria-activedescendant={active}
    >
      {rows.map((row) => (
        <SessionRow key={row.id} row={row} selected={row === selected} onChoose={onChoose} />
      ))}
    </div>
  );
}
