import { is } from 'superstruct';
import { digestOf } from '../../src/inspect/digest.ts';
import { withoutOtherViews } from '../../src/inspect/same-response.ts';
import { Capture } from '../../src/protocol/capture.ts';
import type { Driver } from '../drivers/driver.ts';
import type { Ran, Result } from './result.ts';
import type { Outcome } from './row.ts';
import { shown } from './shown.ts';

function judge({ row, error, isTooLarge }: Ran, times: number, identity?: string): Result {
  const missing: Outcome = isTooLarge ? 'too large' : 'unseen';
  const known: Outcome = identity === 'token-only' ? 'token' : 'seen';
  return { row, times, error, outcome: error ? null : identity ? known : missing };
}

/**
 * What the extension has of rows that have been run: whether by the popup's word, how often by what
 * is stored, with the views of one response taken together as the popup does.
 */
export async function judgeAll(driver: Driver, ran: readonly Ran[]): Promise<Result[]> {
  const stored = Object.values(await driver.storage());
  const captures = withoutOtherViews(stored.filter((value) => is(value, Capture)));
  const bodies = captures.map(({ exchange }) => exchange.body);
  const all = JSON.stringify(stored);
  const atLeast = ran.filter(({ token }) => all.includes(token)).length;
  const identities = await shown(driver, atLeast);
  return ran.map((one) => {
    const times = bodies.filter(
      (body) => body.includes(one.token) && body.includes('origin_owner_id'),
    ).length;
    return judge(one, times, identities.get(digestOf(one.token)));
  });
}
