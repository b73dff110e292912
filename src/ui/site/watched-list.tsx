import { DEFAULT_SITES } from '../../protocol/sites.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../text.ts';
import { hostOf } from './host.ts';
import { type Grants, unwatchSite } from './use-grants.ts';

/** Every site that is watched: the default ones, and the user's with a way to stop each. */
export function WatchedList({ grants }: { grants: Grants }) {
  return (
    <>
      <h2 class="small-title">{t('watched_sites')}</h2>
      <ul class="watched">
        <li>
          <span>{DEFAULT_SITES.map(hostOf).join(', ')}</span>
          <span class="muted">{t('site_always')}</span>
        </li>
        {grants.sites.map((site) => (
          <li key={site}>
            <span>{hostOf(site)}</span>
            <Button
              icon="cross"
              small
              label={t('unwatch_named', hostOf(site))}
              onClick={() => void unwatchSite(site)}
            />
          </li>
        ))}
        {grants.all && (
          <li>
            <span>{t('all_sites')}</span>
          </li>
        )}
      </ul>
    </>
  );
}
