import { useRef, useState } from 'preact/hooks';
import { Body } from './body.tsx';
import { type Tab, tabAfter } from './detail/tabs.tsx';
import { useKeyboard } from './keyboard.ts';
import { noticeSentences } from './list/notices.ts';
import { isCaptured } from './masked.ts';
import { AnnounceContext, Announcement, useAnnouncement } from './parts/announce.tsx';
import { lazy } from './parts/lazy.tsx';
import { PasteContext } from './paste/context.ts';
import { usePaste, useShowPasted } from './paste/use-paste.ts';
import type { Place } from './place.ts';
import { Header } from './site/header.tsx';
import { hasWorkers } from './site/relay-port.ts';
import { useCopy } from './use-copy.ts';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { useSessions } from './use-sessions.ts';
import { useSite } from './use-site.ts';
import { useSettings } from './use-store.ts';

const NoticeLine = lazy(() => import('./list/notice-line.tsx'));
const KeyLeaks = lazy(() => import('./list/key-leaks.tsx'));
const Unseen = lazy(() => import('./list/unseen.tsx'));
const PasteDialog = lazy(() => import('./paste/paste.tsx'));
const Help = lazy(() => import('./help.tsx'));

/** The whole surface, for the toolbar's popup and for the page in a tab. */
export function App({ place, inPopup }: { place: Place; inPopup: boolean }) {
  const site = useSite(place);
  const paused = useSettings()?.paused ?? false;
  const paste = usePaste();
  const { pasted } = paste;
  const sessions = useSessions(site, pasted.captures);
  const [tab, setTab] = useState<Tab>('problems');
  const [helping, setHelping] = useState(false);
  const [sentence, announce] = useAnnouncement();
  const notices = [...noticeSentences(sessions.losses, sessions.refusals), ...pasted.skipped];
  const { words, change, rows } = useSearch(sessions.rows);
  const selection = useSelection(rows);
  const searchField = useRef<HTMLInputElement>(null);
  const copy = useCopy(announce);
  useShowPasted(pasted, sessions.rows, selection.choose);
  useKeyboard({
    moveSession: selection.move,
    moveTab: (step) => {
      if (selection.selected) setTab(tabAfter(selection.selected, tab, step));
    },
    search: () => searchField.current?.focus(),
    copy: () => {
      const { selected } = selection;
      if (selected && isCaptured(selected)) copy.session(selected);
    },
    help: () => setHelping(true),
  });
  return (
    <AnnounceContext value={announce}>
      <PasteContext value={paste.open}>
        <Header
          {...site}
          paused={paused}
          inPopup={inPopup}
          onHelp={() => setHelping(true)}
          onClear={pasted.clear}
        />
        {notices.length > 0 && <NoticeLine sentences={notices} />}
        {hasWorkers(site.relays) && <Unseen status={site.relays} />}
        {sessions.keyLeaks.length > 0 && <KeyLeaks leaks={sessions.keyLeaks} />}
        <Body
          site={site}
          paused={paused}
          sessions={sessions}
          rows={rows}
          selection={selection}
          search={{ value: words, onChange: change, field: searchField }}
          tab={tab}
          onTab={setTab}
        />
        {helping && <Help onClose={() => setHelping(false)} />}
        {paste.asked && (
          <PasteDialog dropped={paste.asked.dropped} onFound={pasted.add} onClose={paste.close} />
        )}
        <Announcement sentence={sentence} />
      </PasteContext>
    </AnnounceContext>
  );
}
