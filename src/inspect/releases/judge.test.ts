import { expect, test } from 'playwright/test';
import { releaseOf } from '../../stackone/releases/catalogue.ts';
import type { Sdk } from '../../stackone/releases/sdks.ts';
import { AUTH_LINK, without } from '../fixtures.ts';
import type { JsonObject } from '../wire-keys.ts';
import { judgeRelease } from './judge.ts';

const OLD_LINK: JsonObject = { ...AUTH_LINK, organization_id: 57 };

/** A verdict in one line; `?` marks what is not verified. */
function verdict(sdk: Sdk, version: string, object: object): string {
  const release = releaseOf(sdk, version);
  if (!release) throw new Error(`There is no ${sdk} ${version}`);
  const { outcome, verified, findings } = judgeRelease(release, { ...object });
  const said = findings.map(({ path, effect, code, detail, verified: sure }) =>
    `${path} ${effect}${sure ? '' : '?'} ${code} ${detail}`.replace(/ +/g, ' ').trim(),
  );
  return [`${outcome}${verified ? '' : '?'}`, ...said].join('; ');
}

/** The newest release of each SDK that wants a number as organization_id. */
const NUMBERS = [
  ['typescript', '4.28.0'],
  ['ruby', '0.39.4'],
  ['php', '0.28.4'],
  ['csharp', '0.9.0'],
  ['java', '0.19.0'],
] as const;

const each = (object: object): readonly string[] =>
  NUMBERS.map(([sdk, version]) => verdict(sdk, version, object));

test('a good object is read by all', () => {
  expect(each(OLD_LINK)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
});

test('an unknown category', () => {
  expect(each({ ...OLD_LINK, categories: ['ats', 'nope'] })).toEqual([
    'throws; categories[1] throws invalid_enum_value Invalid enum value',
    'ok',
    'throws; categories[1] throws NotAcceptableException',
    'throws; categories[1] throws ResponseValidationException Unknown value for enum',
    'throws?; categories[1] throws? InvalidFormatException',
  ]);
});

test('an unknown key', () => {
  const dropped = 'loses; region dropped';
  expect(each({ ...OLD_LINK, region: 'eu1' })).toEqual(Array(5).fill(dropped));
  expect(verdict('openapi', '2025-12-05', { ...OLD_LINK, region: 'eu1' })).toBe('ok');
});

test('a missing field', () => {
  expect(each(without(OLD_LINK, 'id', 'token'))).toEqual([
    'throws; id throws invalid_type Required; token throws invalid_type Required',
    'throws; id throws KeyError; token throws KeyError',
    'throws; id throws Serializer exception required property missing; token throws Serializer exception required property missing',
    'loses; id defaulted 0; token defaulted null',
    'throws; id throws MismatchedInputException; token throws? ValueInstantiationException',
  ]);
});

test('a number as text', () => {
  expect(each({ ...OLD_LINK, id: '8412' })).toEqual([
    'throws; id throws invalid_type Expected number, received string',
    'ok',
    'ok?; id unknown?',
    'ok?; id unknown?',
    'ok?; id unknown?',
  ]);
  expect(verdict('ruby', '0.39.4', { ...OLD_LINK, id: 'org_57' })).toBe('loses; id altered 0.0');
});

test('an unknown type', () => {
  expect(each({ ...OLD_LINK, type: 'staging' })).toEqual([
    'ok',
    'ok',
    'throws; type throws NotAcceptableException',
    'ok',
    'ok',
  ]);
});

test('metadata', () => {
  expect(each({ ...OLD_LINK, metadata: { plan: 'gold' } })).toEqual([
    'loses; metadata emptied',
    'loses?; metadata emptied?',
    'loses?; metadata emptied?',
    'loses; metadata emptied',
    'loses; metadata emptied',
  ]);
  expect(each({ ...OLD_LINK, metadata: {} })).toEqual(Array(5).fill('ok'));
});

test('a date without a zone', () => {
  expect(each({ ...OLD_LINK, created_at: '2026-02-10T08:00:00' })).toEqual([
    'throws; created_at throws invalid_string Invalid datetime',
    'ok?; created_at unknown?',
    'ok?; created_at unknown?',
    'ok?; created_at unknown?',
    'throws; created_at throws InvalidFormatException',
  ]);
  expect(
    verdict('typescript', '4.28.0', { ...OLD_LINK, created_at: '2026-02-10T08:00:00+25:00' }),
  ).toBe('loses; created_at altered Invalid Date');
});

test('organization_id as text: from February 2026', () => {
  const refused = 'throws; organization_id throws invalid_type Expected number, received string';
  expect(verdict('typescript', '4.33.1', AUTH_LINK)).toBe(refused);
  expect(verdict('typescript', '4.33.2', AUTH_LINK)).toBe('ok');
  expect(verdict('typescript', '4.34.0', AUTH_LINK)).toBe('ok');
  expect(verdict('typescript', '4.34.0', OLD_LINK)).toBe(
    'throws; organization_id throws invalid_type Expected string, received number',
  );
  expect(verdict('csharp', '0.9.2', AUTH_LINK)).toBe('ok');
  expect(verdict('java', '0.19.2', OLD_LINK)).toBe(
    'throws; organization_id throws MismatchedInputException',
  );
  expect(verdict('openapi', '2026', AUTH_LINK)).toBe('ok');
});

test('releases of ConnectSessionToken drop the link; those before zod check nothing', () => {
  expect(verdict('typescript', '4.17.1', OLD_LINK)).toBe('loses; auth_link_url dropped');
  expect(verdict('typescript', '0.11.0', OLD_LINK)).toBe('loses?; auth_link_url dropped?');
  expect(verdict('ruby-hris', '1.7.1', OLD_LINK)).toBe(
    'loses?; id unknown?; organization_id unknown?; provider unknown?; auth_link_url dropped',
  );
  expect(verdict('typescript', '4.17.2', without(OLD_LINK, 'auth_link_url'))).toBe(
    'throws; auth_link_url throws invalid_type Required',
  );
});
