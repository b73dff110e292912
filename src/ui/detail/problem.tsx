import type { Problem } from '../../inspect/inspection.ts';
import { Text } from '../parts/text.tsx';
import { t } from '../text.ts';
import { ProblemFix, ProblemSentence } from './problem-sentence.tsx';
import { SeverityMark } from './severity-mark.tsx';

/** One problem: where, what, expected and received, and what to do unless it was said before. */
export function ProblemItem({ problem, brief }: { problem: Problem; brief: boolean }) {
  return (
    <li
      class="problem"
      data-testid="problem"
      data-model={problem.model}
      data-path={problem.path}
      data-code={problem.code}
      data-severity={problem.severity}
    >
      <SeverityMark severity={problem.severity} />
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
