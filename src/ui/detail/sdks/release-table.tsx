import { useState } from 'preact/hooks';
import type { ReleaseVerdict } from '../../../inspect/releases/verdict.ts';
import type { SessionRow } from '../../rows.ts';
import { versionsOf } from '../../settings/versions.ts';
import { t, tCount } from '../../text.ts';
import { Findings } from './findings.tsx';
import { OutcomeMark, outcomeWords } from './outcome.tsx';

type Props = { readonly verdicts: readonly ReleaseVerdict[]; readonly row: SessionRow };

function Line({ verdict, row }: { verdict: ReleaseVerdict; row: SessionRow }) {
  const { release, findings } = verdict;
  return (
    <tr>
      <th scope="row">
        {versionsOf(release)}
        <span class="muted release-day">{release.date ?? t('day_unknown')}</span>
      </th>
      <td>
        <OutcomeMark {...verdict} /> {outcomeWords(verdict)}
        {findings.length > 0 && (
          <div class="muted">
            <Findings verdict={verdict} row={row} first={6} />
          </div>
        )}
      </td>
    </tr>
  );
}

/** Every release of one SDK in words, the newest first; drawn up when it is opened. */
export function ReleaseTable({ verdicts, row }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="release-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tCount('all_releases', verdicts.length)}</summary>
      {open && (
        <table class="release-table">
          <thead>
            <tr>
              <th scope="col">{t('column_versions')}</th>
              <th scope="col">{t('column_outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {verdicts.map((verdict) => (
              <Line key={verdict.release.version} verdict={verdict} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
