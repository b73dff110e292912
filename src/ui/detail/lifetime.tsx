import type { Lifetime } from '../../inspect/inspection.ts';
import type { Life } from '../../inspect/life/life.ts';
import { type LifeState, lifeStateAt } from '../../inspect/life/state.ts';
import { useNow } from '../clock.ts';
import { formatDuration, toIso } from '../duration.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { Say } from '../parts/say.tsx';
import { t } from '../text.ts';
import { Bar } from './bar.tsx';
import { LifetimeFacts } from './lifetime-facts.tsx';

const SOON = 5 * 60 * 1000;

function toneOf({ state, remaining }: LifeState): string {
  if (state === 'unknown') return 'info';
  if (state !== 'active') return 'invalid';
  return (remaining ?? 0) < SOON ? 'warning' : 'valid';
}

function Left({ left, now }: { left: LifeState; now: number }) {
  const { state, remaining, status, at } = left;
  if (state === 'unknown') return <>{t('end_unknown')}</>;
  if (state === 'expired') return <>{t('expired')}</>;
  if (state === 'active') return <>{t('time_left', formatDuration(remaining ?? 0))}</>;
  return (
    <Say
      text={(...marks) => t('rejected_at', ...marks)}
      parts={[status, <Moment key="at" at={at ?? 0} now={now} />]}
    />
  );
}

type UntilProps = { readonly left: LifeState; readonly lifetime: Lifetime; readonly now: number };

function Until({ left: { state }, lifetime, now }: UntilProps) {
  const isActive = state === 'active';
  if (!isActive && state !== 'expired') return null;
  return (
    <span class="until">
      {t(isActive ? 'expires_at' : 'expired_at')} <Moment at={lifetime.expiresAt} now={now} />
    </span>
  );
}

const shareOf = ({ state, remaining }: LifeState, lifetime: Lifetime): number => {
  const total = lifetime.expiresAt - lifetime.startsAt;
  return state === 'active' && total > 0 ? (remaining ?? 0) / total : 0;
};

/** How long the session lasts: counting down, with the basis of the figure named. */
export function LifetimeCard({ life }: { life: Life }) {
  const now = useNow();
  const left = lifeStateAt(life, now);
  const { lifetime } = life;
  const tone = toneOf(left);
  return (
    <section
      class="lifetime"
      aria-label={t('lifetime')}
      data-testid="expiry"
      data-basis={lifetime?.basis}
      data-expires-at={lifetime ? toIso(lifetime.expiresAt) : undefined}
      data-state={left.state}
    >
      <div class="lifetime-line">
        <span class="left" data-tone={tone}>
          <Icon name={left.state === 'rejected' ? 'blocked' : 'clock'} />
          <span>
            <Left left={left} now={now} />
          </span>
        </span>
        {lifetime && (
          <>
            <Bar share={shareOf(left, lifetime)} tone={tone} />
            <Until left={left} lifetime={lifetime} now={now} />
          </>
        )}
      </div>
      <LifetimeFacts lifetime={lifetime} left={left} now={now} />
    </section>
  );
}
