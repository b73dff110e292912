import { useRef, useState } from 'preact/hooks';
import { Body } from './body.tsx';
import { type Tab, tabAfter } from './detail/tabs.tsx';
import { Help } from './help.tsx';
import { useKeyboard } from './keyboard.ts';
import { NoticeLine } from './list/notice-line.tsx';
import { noticeSentences } from './list/notices.ts';
import { AnnounceContext, Announcement, useAnnouncement } from './parts/announce.tsx';
import type { Place } from './place.ts';
import { searchRows } from './search.ts';
import { Header } from './site/header.tsx';
import { useCopy } from './use-copy.ts';
import { useSelection } from './use-selection.ts';
import { useSessions } from './use-sessions.ts';
import { useSite } from './use-site.ts';
import { useSettings } from './use-store.ts';

/** The whole surface, for the toolbar's popup and for the page in a tab. */
export function App({ place, inPopup }: { place: Place; inPopup: boolean }) {
  const site = useSite(place);
  const paused = useSettings()?.paused ?? false;
  const sessions = useSessions(site);
  const [search, setSearch] = useState('');
  const [tab, setTab] = useState<Tab>('problems');
  const [helping, setHelping] = useState(false);
  const [sentence, announce] = useAnnouncement();
  const rows = searchRows(sessions.rows, search);
  const selection = useSelection(rows);
  const searchField = useRef<HTMLInputElement>(null);
  const copy = useCopy(announce);
  useKeyboard({
    moveSession: selection.move,
    moveTab: (step) => setTab(tabAfter(tab, step)),
    search: () => searchField.current?.focus(),
    copy: () => selection.selected && copy.session(selection.selected),
    help: () => setHelping(true),
  });
  return (
    <AnnounceContext value={announce}>
      <Header {...site} paused={paused} inPopup={inPopup} onHelp={() => setHelping(true)} />
      <NoticeLine sentences={noticeSentences(sessions.losses, sessions.refusals)} />
      <Body
        site={site}
        paused={paused}
        sessions={sessions}
        rows={rows}
        selection={selection}
        search={{ value: search, onChange: setSearch, field: searchField }}
        tab={tab}
        onTab={setTab}
      />
      {helping && <Help onClose={() => setHelping(false)} />}
      <Announcement sentence={sentence} />
    </AnnounceContext>
  );
}
