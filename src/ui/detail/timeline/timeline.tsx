import { useMemo } from 'preact/hooks';
import { endOfLifetime } from '../../../inspect/life/state.ts';
import { timelineAt } from '../../../inspect/life/timeline.ts';
import { useNow } from '../../clock.ts';
import type { Row } from '../../rows.ts';
import { t, tCount } from '../../text.ts';
import { ShownAdvice } from '../advice/shown.tsx';
import { TokenForm } from '../token/token-form.tsx';
import { EventItem } from './event.tsx';

/** What happened to the token, in order, with the time between. */
export default function Timeline({ row: { life, session } }: { row: Row }) {
  const now = useNow();
  const end = endOfLifetime(life);
  const isOver = end !== null && end <= now;
  // Time alone changes a timeline only once: when the lifetime is over.
  const events = useMemo(() => timelineAt(life, isOver ? Date.now() : 0), [life, isOver]);
  return (
    <>
      <h3 class="small-title">{tCount('timeline_events', events.length)}</h3>
      <ol class="timeline">
        {events.map((event, index) => (
          <EventItem key={index} event={event} life={life} now={now} />
        ))}
      </ol>
      {!life.rejection && !isOver && <p class="muted">{t('timeline_open')}</p>}
      {!session && (
        <>
          <TokenForm value={life.token} />
          <ShownAdvice />
        </>
      )}
    </>
  );
}
