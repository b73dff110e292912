import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { PageStatus } from '../../protocol/page-status.ts';
import { Icon } from '../parts/icon.tsx';
import { type Key, t } from '../text.ts';

const WORKERS = [
  ['worker', 'unseen_worker'],
  ['sharedWorker', 'unseen_shared_worker'],
  ['serviceWorker', 'unseen_service_worker'],
] as const satisfies readonly (readonly [keyof PageStatus, Key])[];

/** Asks whether deep capture is on, which sees what workers request. */
function useDeepCapture(): boolean | null {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    // Browsers that do not know the permission refuse the question.
    browser.permissions.contains({ permissions: ['webRequestFilterResponse'] }).then(setOn, () => {
      setOn(false);
    });
  }, []);
  return isOn;
}

/** What this page runs that has requests of its own, which no content script can see. */
export default function Unseen({ status }: { status: PageStatus }) {
  const kinds = WORKERS.filter(([name]) => status[name] > 0).map(([, key]) => t(key));
  if (useDeepCapture() !== false || kinds.length === 0) return null;
  return (
    <aside class="unseen" data-testid="unseen" aria-label={t('unseen_title')}>
      <Icon name="blocked" />
      <p>
        {t('unseen', new Intl.ListFormat(browser.i18n.getUILanguage()).format(kinds))}
        {status.serviceWorker > 0 && ` ${t('unseen_service_worker_note')}`}
      </p>
    </aside>
  );
}
