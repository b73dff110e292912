import type { Session } from '../../inspect/inspection.ts';
import { lifetimeAt } from '../../inspect/lifetime.ts';
import { useNow } from '../clock.ts';
import { formatDuration } from '../duration.ts';
import { t } from '../text.ts';

const SOON = 5 * 60 * 1000;

/** The time a session has left, counting down; a dash for one without a token. */
export function Remaining({ session }: { session: Session }) {
  const now = useNow();
  if (session.digest === null) return <span class="remaining">—</span>;
  const { state, remaining } = lifetimeAt(session.lifetime, now);
  if (state === 'expired')
    return (
      <span class="remaining" data-tone="invalid">
        {t('expired')}
      </span>
    );
  return (
    <span class="remaining" data-tone={remaining < SOON ? 'warning' : undefined}>
      {formatDuration(remaining)}
    </span>
  );
}
