import { ALL_SITES, isDefaultSite, sitePattern } from '../../protocol/sites.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../text.ts';
import { DeepCapture } from './deep-capture.tsx';
import type { SiteState } from './site-state.ts';
import { useWatchSite } from './use-change.ts';
import { type Grants, unwatchSite } from './use-grants.ts';
import WatchForm from './watch-form.tsx';
import { WatchedList } from './watched-list.tsx';

type Props = {
  readonly state: SiteState;
  readonly url: string | null;
  readonly grants: Grants;
};

const WITH_FORM: readonly SiteState[] = ['all-tabs', 'gone', 'no-address', 'not-watchable'];

/** What can be done about the site: watch it, stop, the same for all sites, and what is watched now. */
export default function SiteMenu({ state, url, grants }: Props) {
  const watchSite = useWatchSite();
  const pattern = url === null || state === 'not-watchable' ? null : sitePattern(url);
  const stoppable = pattern !== null && grants.sites.includes(pattern);
  return (
    <div class="menu-body">
      <div class="menu-buttons">
        {pattern && !grants.covers && (
          <Button primary label={t('watch_this')} onClick={() => void watchSite(pattern)} />
        )}
        {stoppable && (
          <Button label={t('unwatch_this')} onClick={() => void unwatchSite(pattern)} />
        )}
        {grants.all ? (
          <Button label={t('unwatch_all')} onClick={() => void unwatchSite(ALL_SITES)} />
        ) : (
          <Button label={t('watch_all')} onClick={() => void watchSite(ALL_SITES)} />
        )}
      </div>
      {url !== null && isDefaultSite(url) && <p class="muted">{t('site_always_long')}</p>}
      {WITH_FORM.includes(state) && <WatchForm />}
      <WatchedList grants={grants} />
      <DeepCapture />
      <p class="muted">{t('watch_privacy')}</p>
    </div>
  );
}
