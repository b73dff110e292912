import type { Ref } from 'preact';
import { Detail } from './detail/detail.tsx';
import type { Tab } from './detail/tabs.tsx';
import { SessionList } from './list/list.tsx';
import { Search } from './list/search.tsx';
import { lazy } from './parts/lazy.tsx';
import type { Row } from './rows.ts';
import { type EmptyReason, emptyReason } from './site/site-state.ts';
import type { Selection } from './use-selection.ts';
import type { Sessions } from './use-sessions.ts';
import type { Site } from './use-site.ts';

const Empty = lazy(() => import('./list/empty.tsx'));

type Props = {
  readonly site: Site;
  readonly paused: boolean;
  readonly sessions: Sessions;
  /** The rows that the search leaves. */
  readonly rows: readonly Row[];
  readonly selection: Selection;
  readonly search: {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly field: Ref<HTMLInputElement>;
  };
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
};

/** The list and the detail; or, with nothing in the list, the reason why. */
export function Body({ site, paused, sessions, rows, selection, search, tab, onTab }: Props) {
  if (!sessions.ready) return <main class="body" aria-busy="true" />;
  const seen = typeof site.relays === 'string' ? 0 : site.relays.json;
  const empty = (reason: EmptyReason | null) =>
    reason && (
      <Empty
        reason={reason}
        tabId={site.tabId}
        url={site.url}
        seen={seen}
        onClearSearch={() => search.onChange('')}
      />
    );
  if (sessions.rows.length === 0) {
    return <main class="body single">{empty(emptyReason(site.state, paused, seen))}</main>;
  }
  const { selected } = selection;
  return (
    <main class="body">
      <div class="side">
        <Search {...search} />
        {rows.length > 0 && (
          <SessionList rows={rows} selected={selected} onChoose={selection.choose} />
        )}
      </div>
      {selected ? (
        <Detail row={selected} lives={sessions.lives} tab={tab} onTab={onTab} />
      ) : (
        empty('no-match')
      )}
    </main>
  );
}
