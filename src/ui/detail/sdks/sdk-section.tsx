import type { SdkVerdicts } from '../../../inspect/releases/verdict.ts';
import { SDKS, type Sdk } from '../../../stackone/releases/sdks.ts';
import { Say } from '../../parts/say.tsx';
import type { SessionRow } from '../../rows.ts';
import { readBy } from '../../settings/versions.ts';
import { t } from '../../text.ts';
import { Findings } from './findings.tsx';
import { type Group, groupByOutcome } from './groups.ts';
import { OutcomeMark, outcomesWords } from './outcome.tsx';
import { ReleaseTable } from './release-table.tsx';
import { Strip } from './strip.tsx';

function GroupLine({ group, row }: { group: Group; row: SessionRow }) {
  const { newest, count } = group;
  return (
    <li class="sdk-group">
      <OutcomeMark {...newest} />
      <span>
        {outcomesWords(newest, count)}
        {newest.findings.length > 0 && (
          <span class="muted">
            {' '}
            <Say
              text={(...marks) => t('in_release', ...marks)}
              parts={[
                newest.release.version,
                <Findings key="findings" verdict={newest} row={row} first={3} />,
              ]}
            />
          </span>
        )}
      </span>
    </li>
  );
}

type Props = { readonly sdk: Sdk; readonly judged: SdkVerdicts; readonly row: SessionRow };

/** One SDK: its releases as a picture, which of them read the response, what the others do. */
export function SdkSection({ sdk, judged, row }: Props) {
  const { name, package: packageName } = SDKS[sdk];
  const verdicts = judged.verdicts.toReversed();
  const groups = groupByOutcome(verdicts);
  const counts = groups.map(({ newest, count }) => outcomesWords(newest, count));
  return (
    <section class="sdk" aria-label={name}>
      <h3 class="sdk-title">
        {name} <span class="muted">{packageName}</span>
      </h3>
      <Strip verdicts={verdicts} label={t('strip_label', name, counts.join('; '))} />
      <p class="sdk-range">{readBy(judged.oldest, judged.newest)}</p>
      <ul>
        {groups.map((group) => (
          <GroupLine
            key={`${group.newest.outcome} ${group.newest.verified}`}
            group={group}
            row={row}
          />
        ))}
      </ul>
      <ReleaseTable verdicts={verdicts} row={row} />
    </section>
  );
}
