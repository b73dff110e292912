import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { array, boolean, create, enums, record, string, type, unknown } from 'superstruct';
import { FIELDS } from '../stackone/fields.ts';
import { MODEL_NAMES } from '../stackone/model-name.ts';
import { exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';

/** One page of an SDK's documentation: its table, and its example or one made of the table's. */
const Seed = type({
  model: enums(MODEL_NAMES),
  source: string(),
  fields: array(type({ name: string(), type: string(), required: boolean(), example: unknown() })),
  example: record(string(), unknown()),
});

const folder = new URL('./seeds/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
/** `provider` was demanded until January 2024; the two ids are read as what they are today. */
const FORMERLY_REQUIRED = ['provider'];

test('all five documents are here', () => {
  expect(files).toHaveLength(5);
});

for (const file of files) {
  const seed = create(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), Seed);

  test(`${seed.source}: every field is in the catalogue`, () => {
    for (const { name, required } of seed.fields) {
      const field = FIELDS.find(({ wire, camel }) => wire === name || camel === name);
      expect(field?.models, name).toContain(seed.model);
      expect(field?.required || FORMERLY_REQUIRED.includes(name), name).toBe(
        required || FORMERLY_REQUIRED.includes(name),
      );
    }
  });

  test(`${seed.source}: its example is accepted`, () => {
    const [session] = inspect(exchangeOf(JSON.stringify(seed.example))).sessions;
    expect(session?.identity).toBe(seed.model);
    const verdict = session?.verdicts.find(({ model }) => model === seed.model);
    expect(verdict?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict?.accepts).toBe(true);
  });

  test(`${seed.source}: the categories of its table are accepted`, () => {
    const listed = seed.fields.find(({ name }) => name === 'categories')?.example;
    expect(Array.isArray(listed)).toBe(true);
    const body = JSON.stringify({ ...seed.example, categories: listed });
    const [session] = inspect(exchangeOf(body)).sessions;
    expect(session?.verdicts.find(({ model }) => model === seed.model)?.accepts).toBe(true);
    expect(session?.state).toBe('warning');
    expect(session?.categories.map(({ standing }) => standing)).not.toContain('unknown');
  });
}
