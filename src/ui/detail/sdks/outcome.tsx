import type { Outcome, ReleaseVerdict } from '../../../inspect/releases/verdict.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { t, tCount, tNamed } from '../../text.ts';

/** How an outcome looks: ok, loses and throws by colour and by shape. */
export const LOOKS = {
  ok: ['check', 'valid'],
  loses: ['warn', 'warning'],
  throws: ['cross', 'invalid'],
} as const satisfies Record<Outcome, readonly [IconName, string]>;

// The OpenAPI document runs nothing that could throw.
const isRefusal = ({ release, outcome }: ReleaseVerdict): boolean =>
  release.sdk === 'openapi' && outcome === 'throws';

/** What a release does in a word or two, and whether nobody has tried it. */
export const outcomeWords = (verdict: ReleaseVerdict): string => {
  const word = isRefusal(verdict) ? t('outcome_refuses') : tNamed('outcome', verdict.outcome);
  return verdict.verified ? word : t('outcome_unverified', word);
};

const countWords = (outcome: Outcome, refuses: boolean, count: number): string => {
  if (refuses) return tCount('releases_refuse', count);
  if (outcome === 'throws') return tCount('releases_throw', count);
  return outcome === 'ok' ? tCount('releases_read', count) : tCount('releases_lose', count);
};

/** What a number of releases with one outcome do, in words. */
export const outcomesWords = (verdict: ReleaseVerdict, count: number): string => {
  const words = countWords(verdict.outcome, isRefusal(verdict), count);
  return verdict.verified ? words : t('outcome_unverified', words);
};

/** The mark of an outcome; a question mark where it is not verified. */
export function OutcomeMark({ outcome, verified }: ReleaseVerdict) {
  const [icon, tone] = LOOKS[outcome];
  return (
    <span class="outcome-mark" data-tone={verified ? tone : 'info'}>
      <Icon name={verified ? icon : 'help'} />
    </span>
  );
}
