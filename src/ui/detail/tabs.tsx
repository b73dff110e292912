import type { Session } from '../../inspect/inspection.ts';
import { t, tNamed } from '../text.ts';
import { countProblems } from './main-model.ts';

/** The views of one session, in their order. */
export const TABS = ['problems', 'fields', 'categories', 'raw'] as const;

/** The name of one view of a session. */
export type Tab = (typeof TABS)[number];

/** The ids that tie a tab to its panel. */
export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** The tab `step` places from another, round the ends. */
export const tabAfter = (tab: Tab, step: number): Tab =>
  TABS.at((TABS.indexOf(tab) + step) % TABS.length) ?? tab;

const countOf = (tab: Tab, session: Session): number => {
  if (tab === 'categories') return session.categories.length;
  return tab === 'problems' ? countProblems(session) : 0;
};

type Props = {
  readonly session: Session;
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
};

/** The row of tabs: one stop for the Tab key; the arrows, handled for the whole app, move along it. */
export function Tabs({ session, current, onChoose }: Props) {
  return (
    <div class="tabs" role="tablist" aria-label={t('views')}>
      {TABS.map((tab) => {
        const count = countOf(tab, session);
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === current}
            aria-controls={tab === current ? panelId(tab) : undefined}
            tabIndex={tab === current ? 0 : -1}
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
