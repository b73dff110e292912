import type { Advice, AdviceRule } from '../../../inspect/advice/advise.ts';
import { LongText } from '../../parts/long-text.tsx';
import { t, tNamed } from '../../text.ts';
import { SeverityMark } from '../severity-mark.tsx';

const fixOf = <R extends AdviceRule>(rule: R): `${R}-fix` => `${rule}-fix`;

/** One piece of advice: what is wrong, what that rests on, what to do, where to read on. */
export function AdviceItem({ advice: { rule, severity, evidence } }: { advice: Advice }) {
  return (
    <li class="problem" data-testid="advice" data-rule={rule} data-severity={severity}>
      <SeverityMark severity={severity} />
      <div class="problem-body">
        <p class="problem-sentence">{tNamed('advice', rule)}</p>
        <ul class="evidence" aria-label={t('evidence')}>
          {evidence.map((line) => (
            <li key={line}>
              <LongText value={line} />
            </li>
          ))}
        </ul>
        <p class="fix">{tNamed('advice', fixOf(rule))}</p>
        <p class="advice-more">{t('advice_more', `docs/advice.md#${rule}`)}</p>
      </div>
    </li>
  );
}
