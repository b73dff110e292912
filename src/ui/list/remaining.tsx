import type { Life } from '../../inspect/life/life.ts';
import { lifeStateAt } from '../../inspect/life/state.ts';
import { useNow } from '../clock.ts';
import { formatDuration } from '../duration.ts';
import { t } from '../text.ts';

const SOON = 5 * 60 * 1000;

/** The time a session has left, counting down; a dash where there is no token or no known end. */
export function Remaining({ life }: { life: Life }) {
  const now = useNow();
  const { state, remaining, status } = lifeStateAt(life, now);
  if (status !== null)
    return (
      <span class="remaining" data-tone="invalid">
        {t('rejected_status', status)}
      </span>
    );
  if (state === 'expired' && life.digest !== null)
    return (
      <span class="remaining" data-tone="invalid">
        {t('expired')}
      </span>
    );
  if (remaining === null || life.digest === null) return <span class="remaining">—</span>;
  return (
    <span class="remaining" data-tone={remaining < SOON ? 'warning' : undefined}>
      {formatDuration(remaining)}
    </span>
  );
}
