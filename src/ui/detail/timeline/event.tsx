import type { Life, TimelineEvent, TimelineKind } from '../../../inspect/life/life.ts';
import { toIso } from '../../duration.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { LongText } from '../../parts/long-text.tsx';
import { Moment } from '../../parts/moment.tsx';
import { t, tNamed } from '../../text.ts';
import { Call } from './call.tsx';
import { formatGap, spanOf } from './gap.ts';

const MARKS = {
  created: ['ring', 'info'],
  repeated: ['warn', 'warning'],
  'handed-over': ['dot', 'info'],
  call: ['dot', 'quiet'],
  connected: ['check', 'valid'],
  rejected: ['cross', 'invalid'],
  expired: ['clock', 'invalid'],
  replaced: ['warn', 'warning'],
} as const satisfies Record<TimelineKind, readonly [IconName, string]>;

function titleOf({ kind }: TimelineEvent, { session, capture, uses }: Life): string {
  const [first] = uses;
  if (kind === 'handed-over' && first) return tNamed('handed', first.sighting.kind);
  if (kind === 'created' && capture?.exchange.via === 'paste') return t('event_pasted');
  if (kind === 'created' && !session) return t('event_token_came');
  return tNamed('event', kind);
}

function Explained({ event: { kind, status } }: { event: TimelineEvent }) {
  if (kind === 'rejected') return <p class="event-why">{t('why_rejected', status ?? '')}</p>;
  if (kind === 'expired') return <p class="event-why">{t('why_expired')}</p>;
  return null;
}

type Props = { readonly event: TimelineEvent; readonly life: Life; readonly now: number };

/** One event on the line: how long after the one before, when, what, and the call if it was one. */
export function EventItem({ event, life, now }: Props) {
  const { kind, at, gap, count, url } = event;
  const [icon, tone] = MARKS[kind];
  return (
    <li
      class="event"
      data-testid="timeline-event"
      data-kind={kind}
      data-at={toIso(at)}
      data-span={gap === null ? undefined : spanOf(gap)}
    >
      {gap !== null && <span class="event-gap">{formatGap(gap)}</span>}
      <span class="event-mark" data-tone={tone}>
        <Icon name={icon} />
      </span>
      <div class="event-body">
        <p class="event-line">
          <Moment at={at} now={now} />
          <b>{titleOf(event, life)}</b>
          {count > 1 && <span class="count">{t('times', count)}</span>}
          <Call event={event} />
        </p>
        {url !== null && (
          <code class="event-url">
            <LongText value={url} first={200} />
          </code>
        )}
        <Explained event={event} />
      </div>
    </li>
  );
}
