import { useMemo } from 'preact/hooks';
import { judgeSdks } from '../../../inspect/releases/sdks.ts';
import type { SessionRow } from '../../rows.ts';
import { BackendForm } from '../../settings/backend-form.tsx';
import { t } from '../../text.ts';
import { objectOf } from './object.ts';
import { SdkSection } from './sdk-section.tsx';

/** What every release of every SDK does with the session object. */
export default function Sdks({ row }: { row: SessionRow }) {
  const isAnswer = row.session.identity !== 'ConnectSession';
  const judged = useMemo(() => (isAnswer ? [...judgeSdks(objectOf(row))] : []), [row, isAnswer]);
  if (!isAnswer) return <p class="none">{t('sdks_not_judged')}</p>;
  return (
    <div class="sdks">
      <BackendForm />
      <p class="muted sdks-legend">{t('sdks_legend')}</p>
      {judged.map(([sdk, verdicts]) => (
        <SdkSection key={sdk} sdk={sdk} judged={verdicts} row={row} />
      ))}
    </div>
  );
}
