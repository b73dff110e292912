import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { DEEP_PERMISSIONS } from '../../protocol/deep.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { t } from '../text.ts';

const wanted = () => ({ permissions: [...DEEP_PERMISSIONS] });

/** Whether deep capture is on, kept up to date; null where the browser does not have it. */
function useDeepCapture(): boolean | null {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let stopped = false;
    const refresh = async (): Promise<void> => {
      // Chrome refuses to be asked about permissions it does not know.
      const next = await browser.permissions.contains(wanted()).catch(() => null);
      if (!stopped) setOn(next);
    };
    const onEvent = (): void => void refresh();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(onEvent);
    onRemoved.addListener(onEvent);
    void refresh();
    return () => {
      stopped = true;
      onAdded.removeListener(onEvent);
      onRemoved.removeListener(onEvent);
    };
  }, []);
  return isOn;
}

/** Turns deep capture on and off, and says what it does and costs; nothing where there is none. */
export function DeepCapture() {
  const isOn = useDeepCapture();
  const announce = useAnnounce();
  if (isOn === null) return null;
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
