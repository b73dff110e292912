import type { Problem, Verdict } from '../../inspect/inspection.ts';
import { Icon } from '../parts/icon.tsx';
import { t, tCount } from '../text.ts';
import { ProblemSentence } from './problem-sentence.tsx';

const of = (verdict: Verdict, severity: Problem['severity']): readonly Problem[] =>
  verdict.problems.filter((problem) => problem.severity === severity);

function Reason({ errors }: { errors: readonly Problem[] }) {
  const [first, ...others] = errors;
  if (!first) return null;
  return (
    <span class="verdict-reason">
      <ProblemSentence problem={first} />
      {others.length > 0 && ` ${tCount('more_problems', others.length)}`}
    </span>
  );
}

/** One model's judgement in one or two lines: accepted or not, and why not. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { model, accepts } = verdict;
  const errors = of(verdict, 'error');
  const warnings = of(verdict, 'warning').length;
  const tone = accepts ? (warnings > 0 ? 'warning' : 'valid') : 'invalid';
  return (
    <li class="verdict" data-testid="verdict" data-model={model} data-accepts={accepts}>
      <span class="verdict-mark" data-tone={tone}>
        <Icon name={tone === 'valid' ? 'check' : tone === 'warning' ? 'warn' : 'cross'} />
      </span>
      <span class="verdict-words">
        <span class="verdict-model">{model}</span>{' '}
        <span data-tone={tone}>{accepts ? t('accepted') : t('rejected')}</span>
        {accepts && warnings > 0 && <span class="muted"> · {tCount('warnings', warnings)}</span>}
        <Reason errors={errors} />
      </span>
    </li>
  );
}
