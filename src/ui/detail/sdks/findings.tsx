import { useState } from 'preact/hooks';
import type { Effect, Finding, ReleaseVerdict } from '../../../inspect/releases/verdict.ts';
import { maskedText } from '../../masked.ts';
import { Say } from '../../parts/say.tsx';
import { Text } from '../../parts/text.tsx';
import type { SessionRow } from '../../rows.ts';
import { t, tCount, tNamed } from '../../text.ts';

const LONGEST_PATH = 80;
const RANK: Record<Effect, number> = {
  throws: 0,
  emptied: 1,
  dropped: 1,
  altered: 1,
  defaulted: 1,
  unknown: 2,
};

function FindingWords({
  finding,
  row,
  doubt,
}: {
  finding: Finding;
  row: SessionRow;
  doubt: boolean;
}) {
  const { effect, code, detail, verified } = finding;
  const path = maskedText(row, finding.path);
  const short = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
  return (
    <span class="finding">
      <Say
        text={(...marks) => tNamed('finding', effect, ...marks)}
        parts={[
          <code key="path">
            <Text value={short} />
          </code>,
          [code, detail].filter(Boolean).join(': '),
        ]}
      />
      {doubt && !verified && effect !== 'unknown' && ` (${t('not_verified')})`}
    </span>
  );
}

/**
 * What a release does with the parts of an object, the worst first: what it throws on if it throws,
 * else what it loses. At most `first` of them until the user asks for more.
 */
export function Findings({
  verdict,
  row,
  first,
}: {
  verdict: ReleaseVerdict;
  row: SessionRow;
  first: number;
}) {
  const [all, setAll] = useState(false);
  const { outcome, findings } = verdict;
  const telling = findings.filter(({ effect }) => outcome !== 'throws' || effect === 'throws');
  const sorted = telling.toSorted((a, b) => RANK[a.effect] - RANK[b.effect]);
  const shown = all ? sorted : sorted.slice(0, first);
  // Where none is verified the verdict has said so.
  const doubt = sorted.some(({ verified }) => verified);
  const left = sorted.length - shown.length;
  return (
    <span class="findings">
      {shown.map((finding, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <FindingWords finding={finding} row={row} doubt={doubt} />
        </span>
      ))}
      {left > 0 && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => setAll(true)}>
            {tCount('more_findings', left)}
          </button>
        </>
      )}
    </span>
  );
}
