import { isCaptured } from '../masked.ts';
import { lazy } from '../parts/lazy.tsx';
import type { Row } from '../rows.ts';
import { panelId, type Tab, tabId } from './tabs.tsx';

// Each view is loaded when it is opened for the first time: the rows and the verdicts come first.
const Problems = lazy(() => import('./problems.tsx'));
const Fields = lazy(() => import('./fields.tsx'));
const Categories = lazy(() => import('./categories.tsx'));
const Sdks = lazy(() => import('./sdks/sdks.tsx'));
const Timeline = lazy(() => import('./timeline/timeline.tsx'));
const Raw = lazy(() => import('./raw.tsx'));

type Props = { readonly tab: Tab; readonly row: Row };

function View({ tab, row }: Props) {
  if (tab === 'timeline') return <Timeline row={row} />;
  if (tab === 'raw') return isCaptured(row) ? <Raw row={row} /> : null;
  if (row.session === null) return null;
  if (tab === 'problems') return <Problems row={row} />;
  if (tab === 'fields') return <Fields row={row} />;
  if (tab === 'categories') return <Categories row={row} />;
  return <Sdks row={row} />;
}

/** The view that is open. It scrolls, so it can be reached with the keyboard. */
export function Panel({ tab, row }: Props) {
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
      tabIndex={0}
    >
      <View key={`${row.id} ${tab}`} tab={tab} row={row} />
    </div>
  );
}
