import type { Row } from '../rows.ts';
import { t } from '../text.ts';
import { Head } from './head.tsx';
import { LifetimeCard } from './lifetime.tsx';
import { Panel } from './panel.tsx';
import { RevealProvider } from './reveal.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { VerdictLine } from './verdict.tsx';

type Props = { readonly row: Row; readonly tab: Tab; readonly onTab: (tab: Tab) => void };

/** Everything about the selected session: whose it is, both verdicts, its lifetime and the views. */
export function Detail({ row, tab, onTab }: Props) {
  const { session } = row;
  return (
    <section class="detail" data-testid="detail" aria-label={t('detail')}>
      <RevealProvider key={row.id}>
        <div class="detail-top">
          <Head row={row} />
          <ul class="verdicts" aria-label={t('verdicts')}>
            {session.verdicts.map((verdict) => (
              <VerdictLine key={verdict.model} verdict={verdict} />
            ))}
          </ul>
          <LifetimeCard lifetime={session.lifetime} />
        </div>
        <Tabs session={session} current={tab} onChoose={onTab} />
        <Panel tab={tab} row={row} />
      </RevealProvider>
    </section>
  );
}
