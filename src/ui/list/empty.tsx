import { useContext } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { sitePattern } from '../../protocol/sites.ts';
import { setPaused } from '../commands.ts';
import { Button } from '../parts/button.tsx';
import { lazy } from '../parts/lazy.tsx';
import { Say } from '../parts/say.tsx';
import { Text } from '../parts/text.tsx';
import { PasteContext } from '../paste/context.ts';
import { hostOf } from '../site/host.ts';
import type { EmptyReason } from '../site/site-state.ts';
import { useWatchSite } from '../site/use-change.ts';
import { t, tCount, tNamed } from '../text.ts';

const WatchForm = lazy(() => import('../site/watch-form.tsx'));

type Props = {
  readonly reason: EmptyReason;
  readonly tabId: number | null;
  readonly url: string | null;
  readonly seen: number;
  readonly onClearSearch: () => void;
};

/** Why there is nothing to show, and the button that changes it. */
export default function Empty({ reason, tabId, url, seen, onClearSearch }: Props) {
  const pattern = url === null ? null : sitePattern(url);
  const paste = useContext(PasteContext);
  const watchSite = useWatchSite();
  return (
    <section class="empty" data-testid="empty" data-reason={reason} aria-live="polite">
      <h2>
        {reason === 'none-matched' ? (
          tCount('empty_title_none_matched', seen)
        ) : (
          <Say
            text={(...marks) => tNamed('empty_title', reason, ...marks)}
            parts={[url && <Text value={hostOf(url)} />]}
          />
        )}
      </h2>
      <p>{tNamed('empty', reason)}</p>
      {reason === 'not-watched' && pattern && (
        <Button primary label={t('watch_this')} onClick={() => void watchSite(pattern)} />
      )}
      {reason === 'reload' && tabId !== null && (
        <Button primary label={t('reload_tab')} onClick={() => void browser.tabs.reload(tabId)} />
      )}
      {reason === 'paused' && (
        <Button icon="play" primary label={t('resume')} onClick={() => void setPaused(false)} />
      )}
      {reason === 'no-match' && <Button label={t('clear_search')} onClick={onClearSearch} />}
      {reason === 'no-address' && <WatchForm />}
      {reason !== 'no-match' && <Button icon="paste" label={t('paste_title')} onClick={paste} />}
    </section>
  );
}
