import { useMemo } from 'preact/hooks';
import { judgeRelease } from '../../../inspect/releases/judge.ts';
import type { Backend } from '../../../protocol/settings.ts';
import { releaseOf } from '../../../stackone/releases/catalogue.ts';
import { SDK_NAMES, SDKS } from '../../../stackone/releases/sdks.ts';
import type { SessionRow } from '../../rows.ts';
import { t } from '../../text.ts';
import { Findings } from './findings.tsx';
import { objectOf } from './object.ts';
import { LOOKS, OutcomeMark, outcomeWords } from './outcome.tsx';

function judge(row: SessionRow, { sdk: name, version }: Backend) {
  const sdk = SDK_NAMES.find((one) => one === name);
  const release = sdk && releaseOf(sdk, version);
  return release ? judgeRelease(release, objectOf(row)) : null;
}

type Props = { readonly row: SessionRow; readonly backend: Backend };

/** What the release that the user's backend uses does with the session object, and why. */
export default function BackendVerdict({ row, backend }: Props) {
  const verdict = useMemo(() => judge(row, backend), [row, backend]);
  if (!verdict || row.session.identity === 'ConnectSession') return null;
  const { release, outcome, verified, findings } = verdict;
  return (
    <div
      class="verdict"
      data-testid="release"
      data-sdk={release.sdk}
      data-version={release.version}
      data-model={release.revision.model}
      data-outcome={outcome}
      data-verified={verified}
    >
      <span class="verdict-mark">
        <OutcomeMark {...verdict} />
      </span>
      <span class="verdict-words">
        <span class="verdict-model">
          {SDKS[release.sdk].name} {release.version}
        </span>{' '}
        <span data-tone={verified ? LOOKS[outcome][1] : 'info'}>{outcomeWords(verdict)}</span>
        <span class="muted"> · {t('backend_mine')}</span>
        {findings.length > 0 && (
          <span class="verdict-reason">
            <Findings verdict={verdict} row={row} first={1} />
          </span>
        )}
      </span>
    </div>
  );
}
