import { identityOf, type Row, stateOf } from './rows.ts';
import { fieldText } from './summary.ts';

const FIELDS = [
  'origin_owner_name',
  'origin_owner_id',
  'origin_username',
  'provider',
  'type',
  'project_id',
  'organization_id',
  'account_id',
  'label',
  'id',
];

const known = new WeakMap<Row, string>();

/** What the search looks through, in lower case: never a secret, but its digest. */
function searchText(row: Row): string {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { session, life } = row;
  const parts = [
    ...FIELDS.map((name) => fieldText(row, name)),
    ...(session?.categories.map((category) => category.value) ?? []),
    identityOf(row),
    stateOf(row),
    life.digest,
    life.source.origin,
  ];
  const text = parts
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  known.set(row, text);
  return text;
}

/** The rows in which every word of the search occurs. */
export function searchRows(rows: readonly Row[], search: string): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => searchText(row).includes(word)));
}
