import type { Severity } from '../inspection.ts';
import { RULES } from './rules.ts';
import { type AdviceInput, toSubject } from './subject.ts';

export type { AdviceInput } from './subject.ts';

/** The name of a rule: of its texts in `_locales` and of its chapter in `docs/advice.md`. */
export type AdviceRule = (typeof RULES)[number]['rule'];

/**
 * Something an integration does wrong, or that explains what is seen. `evidence` is what it rests
 * on, a short text each, masked: at least one, at most five.
 */
export type Advice = {
  readonly rule: AdviceRule;
  readonly severity: Severity;
  readonly evidence: readonly string[];
};

const MAX_EVIDENCE = 5;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All advice on one life, the gravest first. Never throws. */
export function adviseOn(input: AdviceInput): Advice[] {
  const subject = toSubject(input);
  return RULES.flatMap(({ rule, severity, look }): Advice[] => {
    const evidence = look(subject).slice(0, MAX_EVIDENCE);
    if (evidence.length === 0) return [];
    const grave = typeof severity === 'function' ? severity(subject) : severity;
    return [{ rule, severity: grave, evidence }];
  }).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
