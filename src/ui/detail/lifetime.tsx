import type { Lifetime } from '../../inspect/inspection.ts';
import { lifetimeAt } from '../../inspect/lifetime.ts';
import { useNow } from '../clock.ts';
import { formatDuration, formatMoment, formatUtc, toIso } from '../duration.ts';
import { Icon } from '../parts/icon.tsx';
import { t, tNamed } from '../text.ts';
import { Bar } from './bar.tsx';

const NOTABLE_SKEW = 5000;
const SOON = 5 * 60 * 1000;

function Moment({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={toIso(at)} title={formatUtc(at)}>
      {formatMoment(at, now)}
    </time>
  );
}

function Skew({ skew }: { skew: number | null }) {
  if (skew === null || Math.abs(skew) <= NOTABLE_SKEW) return null;
  return (
    <p class="skew" data-tone="warning">
      <Icon name="warn" />
      {t(skew > 0 ? 'skew_ahead' : 'skew_behind', formatDuration(skew))}
    </p>
  );
}

/** How long the session lasts: counting down, with the basis of the figure named. */
export function LifetimeCard({ lifetime }: { lifetime: Lifetime }) {
  const now = useNow();
  const { state, remaining, age } = lifetimeAt(lifetime, now);
  const { startsAt, expiresAt, createdAt, basis } = lifetime;
  const total = expiresAt - startsAt;
  const active = state === 'active';
  const tone = !active ? 'invalid' : remaining < SOON ? 'warning' : 'valid';
  return (
    <section
      class="lifetime"
      aria-label={t('lifetime')}
      data-testid="expiry"
      data-basis={basis}
      data-expires-at={toIso(expiresAt)}
      data-state={state}
    >
      <div class="lifetime-line">
        <span class="left" data-tone={tone}>
          <Icon name="clock" />
          {active ? t('time_left', formatDuration(remaining)) : t('expired')}
        </span>
        <Bar share={active && total > 0 ? remaining / total : 0} tone={tone} />
        <span class="until">
          {t(active ? 'expires_at' : 'expired_at')} <Moment at={expiresAt} now={now} />
        </span>
      </div>
      <p class="lifetime-facts">
        {createdAt === null ? (
          <span>{t('created_unknown')}</span>
        ) : (
          <span>
            {t('created_at')} <Moment at={createdAt} now={now} />
          </span>
        )}
        {age !== null && <span>{t('age', formatDuration(age))}</span>}
        <span>{tNamed('basis', basis, formatDuration(total))}</span>
      </p>
      <Skew skew={lifetime.skew} />
    </section>
  );
}
