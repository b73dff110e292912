import { formatMoment } from '../duration.ts';
import { StateMark } from '../parts/state-mark.tsx';
import { Text } from '../parts/text.tsx';
import { isPasted } from '../paste/source.ts';
import { identityOf, type Row, stateOf } from '../rows.ts';
import { hostOf } from '../site/host.ts';
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

/** Whose it is; for a token without its object, the site that used it. */
function Name({ row }: { row: Row }) {
  const owner = row.session ? fieldText(row, 'origin_owner_name') : hostOf(row.life.source.origin);
  return owner === null ? <i class="muted">{t('no_owner')}</i> : <Text value={owner} title />;
}

/** One session in the list: owner, time, what it is, its state and the time left. */
export function SessionRow({ row, selected, onChoose }: Props) {
  const { digest, firstSeenAt } = row.life;
  const identity = identityOf(row);
  const state = stateOf(row);
  const pasted = isPasted(row.life.source);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      class="row"
      role="option"
      tabIndex={-1}
      id={rowElementId(row)}
      aria-selected={selected}
      data-testid="session"
      data-identity={identity}
      data-state={state}
      data-digest={digest ?? ''}
      data-pasted={pasted || undefined}
      onClick={() => onChoose(row.id)}
    >
      <span class="row-owner">
        <Name row={row} />
      </span>
      <span class="row-time">{formatMoment(firstSeenAt, firstSeenAt)}</span>
      <span class="row-what">
        {row.session && <StateMark state={state} />}
        {pasted && <span class="row-pasted">{t('pasted')}</span>}
        <span class="row-identity">{tNamed('identity', identity)}</span>
      </span>
      <Remaining life={row.life} />
    </div>
  );
}
