import type { Check, Checks, Outcome } from '../check.ts';
import { describeError, Failure } from './expect.ts';

/** A check that has not ended by then never will. */
const LONGEST_MS = 10_000;

const tooLong = (): Promise<never> =>
  new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Failure('it does not end')), LONGEST_MS),
  );

async function runOne(check: Check): Promise<Outcome> {
  const { name, differs = {}, fails = [] } = check;
  const outcome = { name, differs, fails };
  try {
    const seen = await Promise.race([check.run(), tooLong()]);
    return { ...outcome, standard: 'pass', seen: seen ?? null };
  } catch (error) {
    const message = error instanceof Failure ? error.message : describeError(error);
    return { ...outcome, standard: `fail: ${message}`, seen: null };
  }
}

/** Runs checks one after the other, so that none sees what another does. */
export async function runChecks(checks: Checks): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runOne(check));
  // What is captured of this shows that the page was looked at to the end.
  await (await fetch('/session')).json();
  return outcomes;
}
