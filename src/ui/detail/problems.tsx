import type { Problem, Session, Severity, Verdict } from '../../inspect/inspection.ts';
import { Icon } from '../parts/icon.tsx';
import type { SessionRow } from '../rows.ts';
import { t } from '../text.ts';
import { ShownAdvice } from './advice/shown.tsx';
import { mainModel } from './main-model.ts';
import { ProblemItem } from './problem.tsx';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const sorted = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity]);

const same = (a: Problem, b: Problem): boolean =>
  a.path === b.path && a.code === b.code && a.severity === b.severity && a.received === b.received;

/** The verdicts with the model the object was named after first. */
function inOrder(session: Session): readonly Verdict[] {
  const main = mainModel(session);
  return [...session.verdicts].sort((a, b) => Number(b.model === main) - Number(a.model === main));
}

/** Every problem of both models, the errors first; what both models say is explained only once. */
export default function Problems({ row: { session } }: { row: SessionRow }) {
  const seen: Problem[] = [];
  return (
    <>
      <ShownAdvice />
      {inOrder(session).map(({ model, problems }) => {
        const before = [...seen];
        seen.push(...problems);
        return (
          <section class="problems" key={model} aria-label={model}>
            <h3 class="small-title">{model}</h3>
            {problems.length === 0 && (
              <p class="none" data-tone="valid">
                <Icon name="check" /> {t('no_problems')}
              </p>
            )}
            <ul>
              {sorted(problems).map((problem) => (
                <ProblemItem
                  key={`${problem.path} ${problem.code}`}
                  problem={problem}
                  brief={before.some((other) => same(other, problem))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
