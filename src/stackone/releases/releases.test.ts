import { expect, test } from 'playwright/test';
import { RELEASES, releaseOf } from './catalogue.ts';
import type { Change } from './change.ts';
import { line, must } from './change.ts';
import { CHANGES } from './changes.ts';
import { foldReleases } from './fold.ts';
import { type PublishedRevision, publishedRevisions } from './published.ts';
import { READERS } from './readers.ts';
import type { FieldKind, Release } from './release.ts';
import { SDK_NAMES } from './sdks.ts';

/** What the types of the six languages come to, the first that fits. */
const KINDS: readonly (readonly [RegExp, FieldKind])[] = [
  [/Categor|array/i, 'categories'],
  [/Metadata|^object$/, 'metadata'],
  [/^object\{/, 'object'],
  [/LinkType|^enum$/, 'account type'],
  [/OrganizationId/, 'text or integer'],
  [/date|^Time$/i, 'date'],
  [/float|double|number/i, 'number'],
  [/string/i, 'text'],
];

const kindOf = (type: string): string => KINDS.find(([form]) => form.test(type))?.[1] ?? type;

/** A revision as the catalogue must have folded it. */
const expected = ({ sdk, fields, ...found }: PublishedRevision) => ({
  model: found.model,
  fields: fields
    .map((field) => field.split(' | '))
    .map(([wire, type = '', ...rest]) => [wire, kindOf(type), ...rest].join(' | '))
    .sort(),
  // The list of the document of 2025-01 was not kept.
  categories: sdk === 'openapi' ? (found.categories ?? 'not kept') : found.categories,
  categoriesClosed: found.categoriesClosed,
  types: found.types,
  typesClosed: found.typesClosed,
});

const folded = ({ revision }: Release, found: PublishedRevision) => {
  const lists = READERS[revision.reader];
  const types = revision.accountTypes.join(' ');
  const notKept = found.sdk === 'openapi' && found.categories === null;
  return {
    model: revision.model,
    fields: [...revision.fields]
      .map(
        ([wire, { kind, required, nullable }]) =>
          `${wire} | ${kind} | ${required ? 'required' : 'optional'} | ${nullable ? 'nullable' : 'not null'}`,
      )
      .sort(),
    categories: notKept ? 'not kept' : lists.categories === 'free' ? null : revision.categories,
    categoriesClosed: lists.categories === 'closed',
    types: types || null,
    typesClosed: types ? lists.types === 'closed' : null,
  };
};

const revisions = publishedRevisions();

test('there are 68 published revisions', () => {
  expect(revisions).toHaveLength(68);
});

for (const found of revisions) {
  const versions = found.version.match(/\d+(?:[.-]\d+)*/)?.[0] ?? '';
  const first = found.sdk === 'openapi' ? versions : (versions.split('-')[0] ?? '');

  test(`${found.sdk} ${found.version}${found.date ? '' : ' (document)'} is folded exactly`, () => {
    const release = releaseOf(found.sdk, first);
    if (!release) throw new Error('No release has it');
    expect(folded(release, found)).toEqual(expected(found));
    const last = /-(\d[\d.]*\d)/.exec(found.version)?.[1];
    if (last && found.sdk !== 'openapi') expect(releaseOf(found.sdk, last)).toBe(release);
    if (release.version === first && found.date) expect(release.date).toBe(found.date);
  });
}

test('every release is one of the 68, or named here', () => {
  const known = new Set(revisions.map(({ sdk, version }) => `${sdk} ${version.split(' ')[0]}`));
  const other = SDK_NAMES.flatMap((sdk) => RELEASES.get(sdk) ?? [])
    .map(({ sdk, version }) => `${sdk} ${version}`)
    .filter((release) => !known.has(release));
  expect(other).toEqual(['typescript 1.1.0', 'typescript 1.1.1', 'csharp 0.9.2']);
});

test('a version belongs to the release before it', () => {
  expect(releaseOf('typescript', '4.28.0')?.version).toBe('4.21.2');
  expect(releaseOf('typescript', '4.28.0')?.until).toBe('4.32.2');
  expect(releaseOf('typescript', '99.0.0')?.until).toBeNull();
  expect(releaseOf('typescript', '0.0.9')).toBeNull();
  expect(releaseOf('php', '0.28.4')?.revision.fields.get('organization_id')?.kind).toBe('number');
  expect(releaseOf('csharp', '0.9.2')?.date).toBeNull();
});

test('one line adds a release', () => {
  const added: Change = line(
    '2026-03-01',
    'region',
    { fields: { region: must('text') } },
    { php: '0.29.0', typescript: '4.34.0' },
  );
  const php = foldReleases('php', [...CHANGES, added]);
  const before = RELEASES.get('php') ?? [];
  expect(php).toHaveLength(before.length + 1);
  expect(php.at(-2)?.until).toBe('0.29.0');
  expect(php.at(-1)?.changes).toEqual([
    'connector_profile_id and latest_connection_attempt',
    'region',
  ]);
  // Its organization_id stays a number: a change that is said not to be carried is not.
  expect(php.at(-1)?.revision.fields.get('organization_id')?.kind).toBe('number');
  expect(php.at(-1)?.revision.fields.get('region')?.required).toBe(true);
  const typescript = foldReleases('typescript', [...CHANGES, added]);
  expect(typescript).toHaveLength(RELEASES.get('typescript')?.length ?? 0);
  expect(foldReleases('java', [...CHANGES, added])).toEqual(RELEASES.get('java'));
});
