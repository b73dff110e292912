import type { BrowserName } from '../drivers/driver.ts';
import { isDoubled } from './expectation.ts';
import type { Measured } from './measure.ts';
import type { Result } from './result.ts';
import type { Group, ModeName, Outcome, Row } from './row.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  seen: 'seen',
  token: 'token only',
  'too large': 'too large',
  unseen: '**not seen**',
};

const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

const resultOf = ({ results }: Measured, row: Row): Result | undefined =>
  results.find((result) => result.row === row);

function cell(result: Result | undefined): string {
  if (!result) return '–';
  if (!result.outcome) return '**not delivered**';
  return result.times > 1 ? `seen ${result.times} times` : WORDS[result.outcome];
}

function remark(row: Row, all: readonly Measured[]): string {
  const results = all.flatMap((one) => resultOf(one, row) ?? []);
  const errors = new Set(results.flatMap(({ error }) => error ?? []));
  const isWhole = results.every(({ outcome, times }) => outcome === 'seen' && times === 1);
  return [
    ...(isWhole ? [] : [row.why ?? '']),
    ...(row.isReadTwice && !isWhole ? ['The page itself reads it twice.'] : []),
    ...Object.values(row.absent ?? {}),
    ...errors,
  ]
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function section(group: Group, all: readonly Measured[]): string {
  const heading = ['path', ...all.map(({ mode }) => mode.title), 'remark'];
  const rows = group.rows.map((row) => [
    row.title.replaceAll('|', '\\|'),
    ...all.map((one) => cell(resultOf(one, row))),
    remark(row, all),
  ]);
  const lines = [heading, heading.map(() => '---'), ...rows].map(line);
  return `## ${group.title}\n\n${lines.join('\n')}\n`;
}

function counts(all: readonly Measured[]): string {
  const count = (title: string, is: (result: Result, mode: ModeName) => boolean): string[] => [
    title,
    ...all.map(({ mode, results }) => String(results.filter((one) => is(one, mode.name)).length)),
  ];
  const lines = [
    ['', ...all.map(({ mode }) => mode.title)],
    ['---', ...all.map(() => '---')],
    count('paths', () => true),
    count('seen', ({ outcome }) => outcome === 'seen'),
    count('token only', ({ outcome }) => outcome === 'token'),
    count('too large', ({ outcome }) => outcome === 'too large'),
    count('not seen', ({ outcome }) => outcome === 'unseen'),
    count('not delivered to the page', ({ outcome }) => outcome === null),
    count('seen more often than read', isDoubled),
  ];
  return `${lines.map(line).join('\n')}\n`;
}

/** The document that holds the measurement. */
export function report(groups: readonly Group[], all: readonly Measured[], date: Date): string {
  const versions = new Set(all.map(({ mode, version }) => `${NAMES[mode.browser]} ${version}`));
  return [
    '# Coverage\n',
    'Written by `npm run coverage:traffic`; do not edit. Each row is a path by which one session',
    'comes to a page. *Seen*: the session is in the extension; *token only*: its token is, without',
    'the session; *too large*: it was counted as above the size limit; –: not measured, the remark',
    'says why. Deep capture and the DevTools panel work only where the user turns them on.\n',
    `${date.toISOString().slice(0, 10)}, ${[...versions].join(', ')}\n`,
    counts(all),
    ...groups.map((group) => section(group, all)),
  ].join('\n');
}
