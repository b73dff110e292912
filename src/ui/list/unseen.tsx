import { browser } from '../../browser.ts';
import type { PageStatus } from '../../protocol/page-status.ts';
import { Icon } from '../parts/icon.tsx';
import { useDeepCapture } from '../site/use-deep-capture.ts';
import { t, tNamed } from '../text.ts';

const WORKERS = [
  ['worker', 'worker'],
  ['sharedWorker', 'shared-worker'],
  ['serviceWorker', 'service-worker'],
] as const satisfies readonly (readonly [keyof PageStatus, string])[];

/** Whether this is the panel among the developer tools, which tell it of all but shared workers. */
const inDevtools = Boolean(browser.devtools);

/** What this page runs that has requests of its own, which no content script can see. */
export default function Unseen({ status }: { status: PageStatus }) {
  const isShown = (name: keyof PageStatus): boolean =>
    status[name] > 0 && (name === 'sharedWorker' || !inDevtools);
  const kinds = WORKERS.filter(([name]) => isShown(name)).map(([, kind]) => tNamed('unseen', kind));
  const isDeep = useDeepCapture();
  if (isDeep === undefined || isDeep || kinds.length === 0) return null;
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
