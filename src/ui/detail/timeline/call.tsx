import type { TimelineEvent } from '../../../inspect/life/life.ts';
import { Text } from '../../parts/text.tsx';
import { t } from '../../text.ts';

const toneOf = (status: number | null): string =>
  status === null || status >= 400 ? 'invalid' : 'valid';

/** How an event's call was made and answered: its method and its status. */
export function Call({ event: { kind, method, url, status } }: { event: TimelineEvent }) {
  if (url === null) return null;
  // The answer to a page that was opened is not always known, and says nothing of the token.
  const isPage = kind === 'handed-over' && status === null;
  return (
    <span class="event-call">
      {method !== null && (
        <code>
          <Text value={method} />
        </code>
      )}
      {!isPage && <b data-tone={toneOf(status)}>{status ?? t('no_answer')}</b>}
    </span>
  );
}
