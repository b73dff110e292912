import type { Severity } from '../inspection.ts';
import type { Subject } from './subject.ts';

/**
 * One piece of advice. `rule` names its texts in `_locales` (`advice_…`, `advice_…_fix`) and its
 * chapter in `docs/advice.md`. `look` gives what the advice rests on, a short text each (masked,
 * such as `account_id: 4711`); none means that there is nothing to say.
 */
export type Rule = {
  readonly rule: string;
  readonly severity: Severity | ((subject: Subject) => Severity);
  readonly look: (subject: Subject) => readonly string[];
};
