import type { Problem, Severity } from '../../inspect/inspection.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Text } from '../parts/text.tsx';
import { t, tNamed } from '../text.ts';
import { ProblemFix, ProblemSentence } from './problem-sentence.tsx';

const SEVERITIES = {
  error: ['cross', 'invalid'],
  warning: ['warn', 'warning'],
  info: ['info', 'info'],
} as const satisfies Record<Severity, readonly [IconName, string]>;

/** One problem: where, what, expected and received, and what to do unless it was said before. */
export function ProblemItem({ problem, brief }: { problem: Problem; brief: boolean }) {
  const [icon, tone] = SEVERITIES[problem.severity];
  return (
    <li
      class="problem"
      data-testid="problem"
      data-model={problem.model}
      data-path={problem.path}
      data-code={problem.code}
      data-severity={problem.severity}
    >
      <span class="problem-mark" data-tone={tone}>
        <Icon name={icon} />
        {tNamed('severity', problem.severity)}
      </span>
      <div class="problem-body">
        <p class="problem-sentence">
          <ProblemSentence problem={problem} />
        </p>
        {!brief && (
          <>
            <dl class="compare">
              <dt>{t('expected')}</dt>
              <dd>
                <Text value={problem.expected} />
              </dd>
              <dt>{t('received')}</dt>
              <dd>
                <Text value={problem.received} />
              </dd>
            </dl>
            <p class="fix">
              <ProblemFix problem={problem} />
            </p>
          </>
        )}
      </div>
    </li>
  );
}
