import type { Life } from '../../inspect/life/life.ts';
import { lazy } from '../parts/lazy.tsx';
import type { Row } from '../rows.ts';
import { t } from '../text.ts';
import { useSettings } from '../use-store.ts';
import { AdviceContext } from './advice/context.ts';
import { useAdvice } from './advice/use-advice.ts';
import { Head } from './head.tsx';
import { LifetimeCard } from './lifetime.tsx';
import { Panel } from './panel.tsx';
import { RevealProvider } from './reveal.tsx';
import { shownTab, type Tab, Tabs } from './tabs.tsx';
import { VerdictLine } from './verdict.tsx';

const BackendVerdict = lazy(() => import('./sdks/backend-verdict.tsx'));

type Props = {
  readonly row: Row;
  /** Every session, for the advice that looks at others too. */
  readonly lives: readonly Life[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
};

function Verdicts({ row }: { row: Row }) {
  const backend = useSettings()?.backend;
  if (row.session === null) return null;
  return (
    <ul class="verdicts" aria-label={t('verdicts')}>
      {row.session.verdicts.map((verdict) => (
        <VerdictLine key={verdict.model} verdict={verdict} />
      ))}
      {backend && (
        <li class="backend-verdict">
          <BackendVerdict row={row} backend={backend} />
        </li>
      )}
    </ul>
  );
}

/** Everything about the selected session: whose it is, the verdicts, its lifetime and the views. */
export function Detail({ row, lives, tab, onTab }: Props) {
  const shown = shownTab(row, tab);
  const advice = useAdvice(row.life, lives);
  return (
    <section class="detail" data-testid="detail" aria-label={t('detail')}>
      <RevealProvider key={row.id}>
        <div class="detail-top">
          <Head row={row} />
          <Verdicts row={row} />
          <LifetimeCard life={row.life} />
        </div>
        <AdviceContext value={advice}>
          <Tabs row={row} current={shown} onChoose={onTab} />
          <Panel tab={shown} row={row} />
        </AdviceContext>
      </RevealProvider>
    </section>
  );
}
