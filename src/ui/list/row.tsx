import { formatMoment } from '../duration.ts';
import { StateMark } from '../parts/state-mark.tsx';
import { Text } from '../parts/text.tsx';
import type { Row } from '../rows.ts';
import { fieldText } from '../summary.ts';
import { t, tNamed } from '../text.ts';
import { Remaining } from './remaining.tsx';

type Props = {
  readonly row: Row;
  readonly selected: boolean;
  readonly onChoose: (id: string) => void;
};

/** The id of a row's element, for the list's `aria-activedescendant`. */
export const rowElementId = (row: Row): string => `row-${row.id}`;

/** One session in the list: owner, time, what it is, its state and the time left. */
export function SessionRow({ row, selected, onChoose }: Props) {
  const { session, capture } = row;
  const owner = fieldText(row, 'origin_owner_name');
  const seenAt = capture.exchange.endedAt;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      class="row"
      role="option"
      tabIndex={-1}
      id={rowElementId(row)}
      aria-selected={selected}
      data-testid="session"
      data-identity={session.identity}
      data-state={session.state}
      data-digest={session.digest ?? ''}
      onClick={() => onChoose(row.id)}
    >
      <span class="row-owner">
        {owner === null ? <i class="muted">{t('no_owner')}</i> : <Text value={owner} title />}
      </span>
      <span class="row-time">{formatMoment(seenAt, seenAt)}</span>
      <span class="row-what">
        <StateMark state={session.state} />
        <span class="row-identity">{tNamed('identity', session.identity)}</span>
      </span>
      <Remaining session={session} />
    </div>
  );
}
