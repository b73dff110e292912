import { expect, test } from 'playwright/test';
import { toPascal } from './field.ts';
import { FIELDS } from './fields.ts';
import { MEANINGS } from './meanings.ts';
import { MODEL_NAMES } from './model-name.ts';
import { MODELS } from './models.ts';

test('the catalogue and the structs name the same fields', () => {
  for (const model of MODEL_NAMES) {
    const catalogue = FIELDS.filter(({ models }) => models.includes(model));
    expect(catalogue.map(({ wire }) => wire)).toEqual(Object.keys(MODELS[model].schema));
  }
});

test('the catalogue and the structs agree on what may be absent or null', () => {
  for (const model of MODEL_NAMES) {
    for (const { wire, required, nullable, models } of FIELDS) {
      if (!models.includes(model)) continue;
      const accepts = (value: unknown): boolean => {
        const [error] = MODELS[model].validate({ [wire]: value });
        return !error?.failures().some(({ path }) => path[0] === wire);
      };
      expect([model, wire, accepts(undefined), accepts(null)]).toEqual([
        model,
        wire,
        !required,
        nullable,
      ]);
    }
  }
});

test('names are spelled from the wire name', () => {
  const link = FIELDS.find(({ wire }) => wire === 'auth_link_url');
  expect(link?.camel).toBe('authLinkUrl');
  expect(toPascal('auth_link_url')).toBe('AuthLinkUrl');
  expect(new Set(FIELDS.map(({ wire }) => wire)).size).toBe(FIELDS.length);
});

test('every field is explained in one sentence', () => {
  for (const { wire } of FIELDS) expect(MEANINGS.get(wire), wire).toMatch(/^[A-Z].{15,110}[^.]\.$/);
});

test('the two tokens are secret', () => {
  const secret = FIELDS.filter((field) => field.secret).map(({ wire }) => wire);
  expect(secret).toEqual(['external_trigger_token', 'token']);
});
