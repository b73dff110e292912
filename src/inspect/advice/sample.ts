import type { Life } from '../life/life.ts';
import { ARRIVED } from '../life/sample.ts';
import { type AdviceRule, adviseOn } from './advise.ts';
import type { AdviceInput } from './subject.ts';

/** What one rule says about a life: its evidence, or null when it says nothing. */
export function evidenceOf(
  rule: AdviceRule,
  life: Life,
  input: Partial<AdviceInput> = {},
): readonly string[] | null {
  const all = adviseOn({ life, lives: [life], keyLeaks: [], now: ARRIVED, ...input });
  return all.find((advice) => advice.rule === rule)?.evidence ?? null;
}

/** How grave one rule finds what it sees; null when it says nothing. */
export function severityOf(
  rule: AdviceRule,
  life: Life,
  input: Partial<AdviceInput> = {},
): string | null {
  const all = adviseOn({ life, lives: [life], keyLeaks: [], now: ARRIVED, ...input });
  return all.find((advice) => advice.rule === rule)?.severity ?? null;
}
