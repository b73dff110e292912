import { browser } from '../../browser.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { t } from '../text.ts';
import { useDeepCapture, wanted } from './use-deep-capture.ts';

/** Turns deep capture on and off, and says what it does and costs; nothing where there is none. */
export function DeepCapture() {
  const isOn = useDeepCapture();
  const announce = useAnnounce();
  if (isOn === null || isOn === undefined) return null;
  const turn = async (): Promise<void> => {
    // The permission is the only fact: there is no setting that could disagree with it.
    const done = await browser.permissions[isOn ? 'remove' : 'request'](wanted());
    if (!done) announce(t('deep_refused'));
  };
  return (
    <section data-testid="deep-capture" data-on={isOn}>
      <h2 class="small-title">{t('deep_title')}</h2>
      <p class="muted">{t('deep_about')}</p>
      <div class="menu-buttons">
        <Button label={isOn ? t('deep_off') : t('deep_on')} onClick={() => void turn()} />
      </div>
    </section>
  );
}
