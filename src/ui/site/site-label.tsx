import type { ComponentChildren } from 'preact';
import { isDefaultSite } from '../../protocol/sites.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Say } from '../parts/say.tsx';
import { Text } from '../parts/text.tsx';
import { t, tNamed } from '../text.ts';
import { hostOf } from './host.ts';
import type { SiteState } from './site-state.ts';

const ICONS = {
  reading: 'ring',
  'all-tabs': 'dot',
  gone: 'blocked',
  'no-address': 'ring',
  'not-watchable': 'blocked',
  'not-watched': 'ring',
  reload: 'reload',
  watching: 'dot',
} as const satisfies Record<SiteState, IconName>;

type Props = { readonly state: SiteState; readonly url: string | null; readonly paused: boolean };

/** The state of the site in a few words, with a mark that differs in shape as well as in colour. */
export function SiteLabel({ state, url, paused }: Props) {
  const host: ComponentChildren = url && <Text value={hostOf(url)} title />;
  const always = state === 'watching' && url !== null && isDefaultSite(url);
  return (
    <span class="site-label" data-state={paused ? 'paused' : state}>
      <Icon name={paused ? 'pause' : ICONS[state]} />
      <span class="site-words">
        {paused ? (
          t('site_paused')
        ) : (
          <Say text={(...marks) => tNamed('site', state, ...marks)} parts={[host]} />
        )}
        {always && !paused && <span class="muted"> · {t('site_always')}</span>}
      </span>
    </span>
  );
}
