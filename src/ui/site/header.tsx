import { useContext } from 'preact/hooks';
import { clearCaptures, openAsPage, setPaused } from '../commands.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { lazy } from '../parts/lazy.tsx';
import { PasteContext } from '../paste/context.ts';
import { t } from '../text.ts';
import { SiteLabel } from './site-label.tsx';
import type { SiteState } from './site-state.ts';
import type { Grants } from './use-grants.ts';

const SiteMenu = lazy(() => import('./site-menu.tsx'));

type Props = {
  readonly state: SiteState;
  readonly tabId: number | null;
  readonly url: string | null;
  readonly grants: Grants | null;
  readonly paused: boolean;
  readonly inPopup: boolean;
  readonly onHelp: () => void;
  /** Forgets what the page itself holds. */
  readonly onClear: () => void;
};

/** The bar at the top: what is watched, and the commands for the whole surface. */
export function Header({ state, tabId, url, grants, paused, inPopup, onHelp, onClear }: Props) {
  const announce = useAnnounce();
  const run = (command: Promise<void>): void => {
    command.catch(() => announce(t('command_failed')));
  };
  const label = <SiteLabel state={state} url={url} paused={paused} />;
  return (
    <header class="header">
      {grants ? (
        <Disclosure name={t('site_menu')} label={label}>
          <SiteMenu state={state} url={url} grants={grants} />
        </Disclosure>
      ) : (
        label
      )}
      <h1 class="app-name">{t('name')}</h1>
      <div class="header-buttons">
        <Button
          icon={paused ? 'play' : 'pause'}
          label={paused ? t('resume') : t('pause')}
          onClick={() => run(setPaused(!paused))}
        />
        <Button
          icon="clear"
          label={t('clear')}
          onClick={() => {
            onClear();
            run(clearCaptures(tabId));
          }}
        />
        <Button icon="paste" label={t('paste')} onClick={useContext(PasteContext)} />
        <Button icon="help" small label={t('keys')} onClick={onHelp} />
        {inPopup && (
          <Button
            icon="open"
            small
            label={t('open_as_page')}
            onClick={() => run(openAsPage(tabId).then(() => window.close()))}
          />
        )}
      </div>
    </header>
  );
}
