import type { Advice } from '../../../inspect/advice/advise.ts';
import { t } from '../../text.ts';
import { AdviceItem } from './item.tsx';

export { adviseOn } from '../../../inspect/advice/advise.ts';

/** What the integration does wrong, or what explains what is seen; nothing where there is none. */
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section class="problems advice-list" aria-label={t('advice')}>
      <h3 class="small-title">{t('advice')}</h3>
      <ul>
        {advice.map((one) => (
          <AdviceItem key={one.rule} advice={one} />
        ))}
      </ul>
    </section>
  );
}
