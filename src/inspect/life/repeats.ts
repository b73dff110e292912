import type { Capture } from '../../protocol/capture.ts';
import type { Life } from './life.ts';

/** The responses that brought a token again, each to a request made after the first had ended. */
export function repeatsOf({ captures: [first, ...rest] }: Pick<Life, 'captures'>): Capture[] {
  return first ? rest.filter(({ exchange }) => exchange.startedAt >= first.exchange.endedAt) : [];
}
