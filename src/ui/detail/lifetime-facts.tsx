import type { Lifetime } from '../../inspect/inspection.ts';
import type { LifeState } from '../../inspect/life/state.ts';
import { formatDuration } from '../duration.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { t, tNamed } from '../text.ts';

const NOTABLE_SKEW = 5000;

function Skew({ skew }: { skew: number | null }) {
  if (skew === null || Math.abs(skew) <= NOTABLE_SKEW) return null;
  return (
    <p class="skew" data-tone="warning">
      <Icon name="warn" />
      {t(skew > 0 ? 'skew_ahead' : 'skew_behind', formatDuration(skew))}
    </p>
  );
}

function Created({ createdAt, now }: { createdAt: number | null; now: number }) {
  if (createdAt === null) return <span>{t('created_unknown')}</span>;
  return (
    <span>
      {t('created_at')} <Moment at={createdAt} now={now} />
    </span>
  );
}

function Age({ age }: { age: number }) {
  // Whole seconds of the `Date` header: a session may be a little younger than new.
  const isAhead = age < -NOTABLE_SKEW;
  const text = t(isAhead ? 'age_ahead' : 'age', formatDuration(isAhead ? age : Math.max(0, age)));
  return <span data-tone={isAhead ? 'warning' : undefined}>{text}</span>;
}

type Props = {
  readonly lifetime: Lifetime | null;
  readonly left: LifeState;
  readonly now: number;
};

/** What the end rests on: when the session was made, its age and where its length is from. */
export function LifetimeFacts({ lifetime, left, now }: Props) {
  if (!lifetime) return <p class="lifetime-facts">{t('lifetime_unseen')}</p>;
  const { createdAt, startsAt, expiresAt, basis, skew } = lifetime;
  const length = formatDuration(expiresAt - startsAt);
  return (
    <>
      <p class="lifetime-facts">
        <Created createdAt={createdAt} now={now} />
        {left.age !== null && <Age age={left.age} />}
        <span>{tNamed('basis', basis, length)}</span>
      </p>
      {left.state === 'unknown' && <p class="lifetime-facts">{t('lifetime_outlived')}</p>}
      <Skew skew={skew} />
    </>
  );
}
