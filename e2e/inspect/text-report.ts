import { headlineOf } from '../../src/inspect/headline.ts';
import type { Problem, Verdict } from '../../src/inspect/inspection.ts';
import { maskText } from '../../src/inspect/mask.ts';
import { formatUtc } from '../../src/ui/duration.ts';
import type { Judged } from './judged.ts';
import { lifetimeLine } from './moment.ts';
import { releaseRows } from './releases.ts';
import { safe } from './safe.ts';
import { tokenLine } from './token.ts';
import { fixSentence, problemSentence, say, sayNamed } from './words.ts';

const MAX_PROBLEMS = 40;
const MAX_VALUE = 200;

/** Rows as columns, each line indented. */
function columns(rows: readonly (readonly string[])[], indent: string): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map(
    (row) =>
      indent +
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
  );
}

function facts(judged: Judged, now: number): string[][] {
  const { session, exchange, secrets } = judged;
  const { owner, provider, type, project, account } = headlineOf(session);
  const shown = (value: string | null): string =>
    value === null ? '—' : maskText(value, secrets).slice(0, MAX_VALUE);
  const { method, url, status, date, endedAt } = exchange;
  const from = [
    method,
    url && maskText(url, secrets),
    status || '',
    date ? formatUtc(endedAt) : '',
  ];
  const rows = [
    ['owner', shown(owner)],
    ['provider', shown(provider)],
    ['type', shown(type)],
    ['project', shown(project)],
    ...(account === null ? [] : [['account', shown(account)]]),
    ['token', tokenLine(judged)],
    ['lifetime', lifetimeLine(session.lifetime, now)],
  ];
  return from.some(Boolean) ? [...rows, ['response', from.filter(Boolean).join(' ')]] : rows;
}

/** The problems that count: all of the object's own model, of the others what makes them refuse. */
function problemsOf({ model, problems }: Verdict, own: string): readonly Problem[] {
  return model === own ? problems : problems.filter(({ severity }) => severity === 'error');
}

function verdictLines(verdict: Verdict, own: string): string[] {
  const problems = problemsOf(verdict, own);
  const rows = problems
    .slice(0, MAX_PROBLEMS)
    .map((one) => [
      sayNamed('severity', one.severity),
      `${problemSentence(one)} ${fixSentence(one)}`,
    ]);
  const more = problems.length - MAX_PROBLEMS;
  const mark = verdict.accepts ? '✔' : '✖';
  return [
    `  ${mark} ${verdict.model} ${say(verdict.accepts ? 'accepted' : 'rejected')}`,
    ...columns(rows, '      '),
    ...(more > 0 ? [`      ${say('more_problems_other', String(more))}`] : []),
  ];
}

function sessionLines(judged: Judged, now: number): string[] {
  const { identity, nearest, state, at, verdicts } = judged.session;
  const near = nearest ? [`  ${say('near_miss', nearest.model, nearest.missing.join(', '))}`] : [];
  const releases = columns(releaseRows(judged), '      ');
  return [
    `${identity} · ${sayNamed('state', state)} · ${at}`,
    ...near,
    ...columns(facts(judged, now), '  '),
    ...verdicts.flatMap((verdict) => verdictLines(verdict, nearest?.model ?? identity)),
    ...(releases.length > 0 ? ['  SDKs, newest release of each', ...releases] : []),
  ].map(safe);
}

/** The report for people; `now` is milliseconds since the epoch. */
export const textReport = (all: readonly Judged[], now: number): string =>
  all.map((judged) => sessionLines(judged, now).join('\n')).join('\n\n');
