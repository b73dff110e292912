import type { Refusal } from '../../inspect/inspection.ts';
import type { Losses } from '../../protocol/losses.ts';
import { tCount } from '../text.ts';

/** What was seen and is not in the list, one sentence for each kind that occurred. */
export function noticeSentences(
  losses: Losses,
  refusals: ReadonlyMap<Refusal, number>,
): readonly string[] {
  const refused = (refusal: Refusal): number => refusals.get(refusal) ?? 0;
  const counted = [
    ['lost_evicted', losses.evicted],
    ['lost_evicted_calls', losses.evictedCalls],
    ['lost_too_large', losses.tooLarge],
    ['lost_undelivered', losses.undelivered],
    ['lost_malformed', losses.malformed],
    ['refused_not_json', refused('not-json')],
    ['refused_too_large', refused('too-large')],
    ['refused_too_many_values', refused('too-many-values')],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([key, count]) => tCount(key, count));
}
