import { type Random, randomFrom } from './random.ts';
import { ACCOUNT_TYPES, CATEGORY_LISTS, DATE_PARTS, DATES, KEYS, ODD } from './values.ts';

type Entry = readonly [key: string, json: string];

const TEXTS = ['"customer-123"', '"Acme Inc"', '""', '"é🙂"'] as const;

/** The fields of 4.28.0 with values it takes, the required ones first. */
const VALID: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ['id', ['8412', '0', '-1', '1.5', '1e21']],
  ['organization_id', ['57', '0', '2.5']],
  ['project_id', ['"dev-project-68574"']],
  ['origin_owner_id', TEXTS],
  ['origin_owner_name', TEXTS],
  ['created_at', ['"2025-07-10T09:12:44.000Z"', '"2025-07-10T11:12:44+02:00"']],
  ['token', ['"syn_tok_AAAA1111"', '""']],
  ['auth_link_url', ['"https://app.stackone.com/embedded/integrations?token=syn"', '""']],
  ['categories', ['["ats"]', 'null', '[]', '["hris-legacy","stackone","documents","ats"]']],
  ['provider', ['"bamboohr"', 'null']],
  ['origin_username', ['"jane@acme.dev"', 'null']],
  ['account_id', ['"45355976281015164504"', 'null']],
  ['label', ['"Acme, production"', 'null']],
  ['metadata', ['{}', 'null', '{"plan":"gold","nested":{"a":[1]}}']],
  ['external_trigger_token', ['"f0bc3d88-0000-0000-0000-000000000000"', 'null']],
  ['type', ['"production"', '"test"', 'null', '"staging"']],
];

const REQUIRED = 8;
const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['categories', [...CATEGORY_LISTS, ...ODD]],
  ['type', [...ACCOUNT_TYPES, ...ODD]],
  ['created_at', [...DATES, ...ODD]],
]);

const textOf = (entries: readonly Entry[]): string =>
  `{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;

const BASE: readonly Entry[] = VALID.map(([key, [json]]) => [key, json]);

/** One change each: every field missing, and of every odd value; every odd key. */
function* single(): Generator<string> {
  yield textOf(BASE);
  yield textOf(BASE.slice(0, REQUIRED));
  for (const [name] of VALID) {
    yield textOf(BASE.filter(([key]) => key !== name));
    for (const value of LISTS.get(name) ?? ODD) {
      yield textOf(BASE.map((entry) => (entry[0] === name ? [name, value] : entry)));
    }
  }
  for (const key of KEYS) yield textOf([...BASE, [key, '{"x":1}']]);
}

function oddEntry(random: Random, key: string): Entry {
  const [first = 'null', ...rest] = LISTS.get(key) ?? ODD;
  if (key !== 'created_at' || random.below(3) === 0) return [key, random.pick([first, ...rest])];
  const { DAYS, TIMES, ZONES } = DATE_PARTS;
  return [key, `"${random.pick(DAYS)}T${random.pick(TIMES)}${random.pick(ZONES)}"`];
}

/** A valid body with up to four changes; keys in any order, some of them twice. */
function mutated(random: Random): string {
  const entries: Entry[] = [];
  for (const [index, [key, values]] of VALID.entries()) {
    if (index < REQUIRED || random.below(3) > 0) entries.push([key, random.pick(values)]);
  }
  for (let changes = random.below(5); changes > 0; changes--) {
    const place = random.below(entries.length);
    const key = entries[place]?.[0] ?? 'id';
    const kind = random.below(8);
    if (kind === 0) entries.splice(place, 1);
    else if (kind === 1) entries.push([random.pick(KEYS), random.pick(ODD)]);
    else if (kind === 2) entries.push(oddEntry(random, key));
    else entries.splice(place, 1, oddEntry(random, key));
  }
  if (random.below(2) === 0) entries.reverse();
  return textOf(entries);
}

/**
 * `count` response bodies as JSON text, the same for the same seed: first every single change,
 * then random ones. About a sixth of the random ones are valid.
 */
export function* bodies(seed: number, count: number): Generator<string> {
  const random = randomFrom(seed);
  let made = 0;
  for (const body of single()) {
    if (made === count) return;
    yield body;
    made += 1;
  }
  for (; made < count; made++) yield mutated(random);
}
