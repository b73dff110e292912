import { browser } from '../../browser.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../text.ts';
import { useChange } from './use-change.ts';
import { useDeepCapture, wanted } from './use-deep-capture.ts';

/** Turns deep capture on and off, and says what it does and costs; nothing where there is none. */
export function DeepCapture() {
  const isOn = useDeepCapture();
  const change = useChange();
  if (isOn === null || isOn === undefined) return null;
  // The permission is the only fact: there is no setting that could disagree with it.
  const turn = (): Promise<boolean> =>
    change(() => browser.permissions[isOn ? 'remove' : 'request'](wanted()), t('deep_refused'));
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
