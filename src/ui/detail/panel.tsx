import type { Row } from '../rows.ts';
import { Categories } from './categories.tsx';
import { Fields } from './fields.tsx';
import { Problems } from './problems.tsx';
import { Raw } from './raw.tsx';
import { panelId, type Tab, tabId } from './tabs.tsx';

function Content({ tab, row }: { tab: Tab; row: Row }) {
  if (tab === 'problems') return <Problems session={row.session} />;
  if (tab === 'fields') return <Fields row={row} />;
  if (tab === 'categories') return <Categories row={row} />;
  return <Raw row={row} />;
}

/** The view that is open. It scrolls, so it can be reached with the keyboard. */
export function Panel({ tab, row }: { tab: Tab; row: Row }) {
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
      tabIndex={0}
    >
      <Content key={`${row.id} ${tab}`} tab={tab} row={row} />
    </div>
  );
}
