import { readdirSync, readFileSync } from 'node:fs';
import {
  array,
  boolean,
  create,
  enums,
  type Infer,
  nullable,
  number,
  string,
  type,
} from 'superstruct';
import { MODEL_NAMES } from '../model-name.ts';
import { SDK_NAMES } from './sdks.ts';

/**
 * The published revisions as they were found, before any folding. `fields` holds every spelling of
 * a field there was (`wire name | type in that language | required | nullable`) and `categories`
 * every list; a revision names its own by their place.
 */
const Found = type({
  fields: array(string()),
  categories: array(string()),
  revisions: array(
    type({
      sdk: enums(SDK_NAMES),
      version: string(),
      date: nullable(string()),
      model: enums(MODEL_NAMES),
      fields: string(),
      categories: nullable(number()),
      categoriesClosed: boolean(),
      types: nullable(string()),
      typesClosed: nullable(boolean()),
    }),
  ),
});

type Found = Infer<typeof Found>;

/** One published revision; `fields` are `wire name | type | required | nullable`. */
export type PublishedRevision = Omit<Found['revisions'][number], 'fields' | 'categories'> & {
  readonly fields: readonly string[];
  readonly categories: readonly string[] | null;
};

const at = (list: readonly string[], index: number): string => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no ${index}`);
  return item;
};

/** All published revisions that are known, SDK by SDK. For tests: reads them from disk. */
export function publishedRevisions(): readonly PublishedRevision[] {
  const folder = new URL('./published/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const found = create(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), Found);
    return found.revisions.map((revision) => ({
      ...revision,
      fields: revision.fields.split(' ').map((index) => at(found.fields, Number(index))),
      categories:
        revision.categories === null ? null : at(found.categories, revision.categories).split(' '),
    }));
  });
}
