import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (categories: unknown) =>
  evidenceOf('duplicate-categories', lifeOf([captureOf({ ...AUTH_LINK, categories })]));

test('a category twice', () => {
  expect(look(['ats', 'hris', 'ats'])).toEqual(['categories[2]: ats']);
});

test('each once', () => {
  for (const categories of [['ats', 'hris'], [], null, 'ats']) expect(look(categories)).toBeNull();
});
