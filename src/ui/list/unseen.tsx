import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { PageStatus } from '../../protocol/page-status.ts';
import { Icon } from '../parts/icon.tsx';
import { t, tNamed } from '../text.ts';

const WORKERS = [
  ['worker', 'worker'],
  ['sharedWorker', 'shared-worker'],
  ['serviceWorker', 'service-worker'],
] as const satisfies readonly (readonly [keyof PageStatus, string])[];

/** Whether this is the panel among the developer tools, which tell it of all but shared workers. */
const inDevtools = Boolean(browser.devtools);

/** Asks whether deep capture is on, which sees what workers request. */
function useDeepCapture(): boolean | null {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    const { permissions } = browser;
    const { onAdded, onRemoved } = permissions;
    // Browsers that do not know the permission refuse the question.
    const ask = (): void =>
      void permissions
        .contains({ permissions: ['webRequestFilterResponse'] })
        .then(setOn, () => setOn(false));
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    ask();
    return () => {
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, []);
  return isOn;
}

/** What this page runs that has requests of its own, which no content script can see. */
export default function Unseen({ status }: { status: PageStatus }) {
  const isShown = (name: keyof PageStatus): boolean =>
    status[name] > 0 && (name === 'sharedWorker' || !inDevtools);
  const kinds = WORKERS.filter(([name]) => isShown(name)).map(([, kind]) => tNamed('unseen', kind));
  if (useDeepCapture() !== false || kinds.length === 0) return null;
  return (
    <aside class="unseen" data-testid="unseen" aria-label={t('unseen_title')}>
      <Icon name="blocked" />
      <p>
        {t('unseen', new Intl.ListFormat(browser.i18n.getUILanguage()).format(kinds))}
        {isShown('serviceWorker') && ` ${t('unseen_service_worker_note')}`}
      </p>
    </aside>
  );
}
