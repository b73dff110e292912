import { AUTH_LINK, exchangeOf } from '../../src/inspect/fixtures.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { secretsOf } from '../../src/inspect/mask.ts';
import { rawView } from '../../src/inspect/raw.ts';
import { readCorpus } from '../fuzz/corpus.ts';
import { print } from '../fuzz/tree.ts';

const KB = 1024;
const SIZES = [1, 4, 16, 64, 256, 1024];
const ROUNDS = 15;
/** How much processor time one measurement takes at least: the clock is coarse. */
const BATCH_US = 4000;

/** Most an inspection of a body of some hundred bytes is to take, in microseconds. */
const GOAL_US = 1000;
/** Growth is called linear where a kilobyte of a larger body costs at most so many times as much. */
const GOAL_GROWTH = 1.5;
/** Below this many kilobytes the session object itself costs more than what is around it. */
const BASE_KB = 64;

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const median = (times: readonly number[]): number => middle(times.toSorted((a, b) => a - b));

/** Microseconds of processor time that one call takes, of many calls in a row. */
function timeOf(call: () => unknown): number {
  const before = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    call();
    // Asking for the time takes longer than a small body: after 1, 2, 4, 8 and so on calls.
    if ((calls & (calls - 1)) !== 0) continue;
    const { user, system } = process.cpuUsage(before);
    if (user + system > BATCH_US) return (user + system) / calls;
  }
}

/** Microseconds a call takes for each text: medians of interleaved rounds, after one to warm up. */
function timesOf(texts: readonly string[], call: (text: string) => unknown): number[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    texts.map((text) => timeOf(() => call(text))),
  );
  return texts.map((_, i) => median(rounds.slice(1).map((round) => round[i] ?? 0)));
}

const judge = (text: string): unknown => inspect(exchangeOf(text));

function show(text: string): unknown {
  const exchange = exchangeOf(text);
  const [session] = inspect(exchange).sessions;
  return rawView(text, session?.path ?? null, secretsOf(exchange));
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const us = (time: number): string => time.toFixed(time < 10 ? 1 : 0);
const met = (isMet: boolean): string => (isMet ? 'met' : '**not met**');

function kindOf(text: string): string {
  const [session] = inspect(exchangeOf(text)).sessions;
  return session ? `${session.identity}, ${session.state}` : 'no session object';
}

async function typicalBodies(): Promise<string[]> {
  const { samples } = await readCorpus();
  const texts = [...samples.values()].map((tree) => print(tree, JSON.stringify));
  const times = timesOf(texts, judge);
  const kinds = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const kind = kindOf(text);
    kinds.set(kind, [...(kinds.get(kind) ?? []), times[i] ?? 0]);
  }
  return [...kinds].map(([kind, ofKind]) => {
    const sorted = ofKind.toSorted((a, b) => a - b);
    const [least = 0] = sorted;
    const most = sorted.at(-1) ?? 0;
    const spread = `${us(least)} to ${us(most)}`;
    return row(kind, sorted.length, us(middle(sorted)), spread, GOAL_US, met(most <= GOAL_US));
  });
}

const words = (number: number): string => `${number} made-up words of some length `.repeat(5);
const record = (number: number): object => ({
  id: number,
  name: words(number),
  note: words(number + 1),
  tags: ['a', 'b'],
});

/** So many values that they come to about `size` characters. */
function fill<T>(size: number, make: (number: number) => T): T[] {
  const made: T[] = [];
  const each = JSON.stringify(make(1000)).length + 12;
  for (let length = JSON.stringify(AUTH_LINK).length; length + each < size; length += each) {
    made.push(make(made.length));
  }
  return made;
}

/** Session objects that much else stands in or around, by how. */
const SHAPES: Readonly<Record<string, (size: number) => unknown>> = {
  'large `metadata`': (size) => ({
    ...AUTH_LINK,
    metadata: Object.fromEntries(fill(size, words).map((text, i) => [`key_${i}`, text])),
  }),
  'in a long list': (size) => ({ data: [AUTH_LINK, ...fill(size, record)] }),
  'in a string, with a list': (size) => ({
    list: fill(size, record),
    body: JSON.stringify(AUTH_LINK),
  }),
  'a long `label`': (size) => ({ ...AUTH_LINK, label: fill(size, words).join('') }),
};

function growth([shape, make]: [string, (size: number) => unknown]): string[] {
  const texts = SIZES.map((size) => JSON.stringify(make(size * KB)));
  if (texts.some((text) => inspect(exchangeOf(text)).sessions.length !== 1)) {
    throw new Error(`a body with a session object ${shape} was not read`);
  }
  const kilobytes = texts.map((text) => text.length / KB);
  const judged = timesOf(texts, judge);
  const shown = timesOf(texts, show);
  const parsed = timesOf(texts, JSON.parse);
  const perKb = judged.map((time, i) => time / (kilobytes[i] ?? 1));
  const base = perKb[SIZES.indexOf(BASE_KB)] ?? 0;
  return SIZES.map((size, i) => {
    const ratio = (perKb[i] ?? 0) / base;
    const goal = size > BASE_KB ? `${GOAL_GROWTH}` : '';
    return row(
      shape,
      (kilobytes[i] ?? 0).toFixed(1),
      us(judged[i] ?? 0),
      (perKb[i] ?? 0).toFixed(2),
      ratio.toFixed(2),
      goal,
      goal && met(ratio <= GOAL_GROWTH),
      us(shown[i] ?? 0),
      us(parsed[i] ?? 0),
    );
  });
}

/**
 * Measures what it costs to inspect a body, in this process, as Markdown: microseconds of a sample
 * of each kind, and how they grow with the body. To be called in the project's folder; takes about
 * half a minute.
 */
export async function measureInspection(): Promise<string> {
  const lines = [
    `Microseconds of processor time per body, medians of ${ROUNDS} interleaved rounds; the spread is from`,
    'sample to sample.',
    '',
    row('sample', 'samples', 'µs', 'spread', 'goal', ''),
    '| --- | --: | --: | --- | --: | --- |',
    ...(await typicalBodies()),
    '',
    'How the cost grows with the body. The ratio is µs per KB against that of 64 KB; `masked` is all',
    'that the popup does to show the body: inspect it, find the secrets and mask them.',
    '',
    row(
      'session object',
      'KB',
      'µs',
      'µs per KB',
      'ratio',
      'goal',
      '',
      'masked µs',
      'JSON.parse µs',
    ),
    '| --- | --: | --: | --: | --: | --: | --- | --: | --: |',
    ...Object.entries(SHAPES).flatMap(growth),
  ];
  return lines.join('\n');
}
