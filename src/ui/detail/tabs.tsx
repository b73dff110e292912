import { useContext, useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../inspect/advice/advise.ts';
import { isCaptured } from '../masked.ts';
import type { Row } from '../rows.ts';
import { t, tNamed } from '../text.ts';
import { AdviceContext } from './advice/context.ts';
import { countProblems } from './main-model.ts';

/** The views of one session, in their order. */
const TABS = ['problems', 'fields', 'categories', 'sdks', 'timeline', 'raw'] as const;

/** The name of one view of a session. */
export type Tab = (typeof TABS)[number];

/** The ids that tie a tab to its panel. */
export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** The views that a row has: without its object a token has only what came with it. */
const tabsOf = (row: Row): readonly Tab[] =>
  TABS.filter(
    (tab) => row.session !== null || tab === 'timeline' || (tab === 'raw' && isCaptured(row)),
  );

/** The view to show of a row when `tab` is chosen: the first one it has if it has not that one. */
export const shownTab = (row: Row, tab: Tab): Tab => {
  const tabs = tabsOf(row);
  return tabs.includes(tab) ? tab : (tabs[0] ?? tab);
};

/** The view of a row `step` places from another, round the ends. */
export const tabAfter = (row: Row, tab: Tab, step: number): Tab => {
  const tabs = tabsOf(row);
  return tabs.at((tabs.indexOf(shownTab(row, tab)) + step) % tabs.length) ?? tab;
};

const countOf = (tab: Tab, { session }: Row, advice: readonly Advice[]): number => {
  const grave = advice.filter(({ severity }) => severity !== 'info').length;
  if (!session) return tab === 'timeline' ? grave : 0;
  if (tab === 'categories') return session.categories.length;
  return tab === 'problems' ? countProblems(session) + grave : 0;
};

type Props = {
  readonly row: Row;
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
};

/** The row of tabs: one stop for the Tab key; the arrows, handled for the whole app, move along it. */
export function Tabs({ row, current, onChoose }: Props) {
  const { advice } = useContext(AdviceContext);
  // Chromium lays the page out there and then for a new tab stop: that waits until the view is drawn.
  const [stop, setStop] = useState(current);
  useEffect(() => setStop(current), [current]);
  return (
    <div class="tabs" role="tablist" aria-label={t('views')}>
      {tabsOf(row).map((tab) => {
        const count = countOf(tab, row, advice);
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === current}
            aria-controls={tab === current ? panelId(tab) : undefined}
            tabIndex={tab === stop ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {tNamed('tab', tab)}
            {count > 0 && <span class="count">{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
