import { CATEGORIES, HISTORIC_CATEGORIES } from '../categories.ts';
import type { Change, Step } from './change.ts';
import type { FieldShape, Release, Revision } from './release.ts';
import { SDKS, type Sdk } from './sdks.ts';

/** All categories there ever were, in the order in which revisions list them. */
const ORDER: readonly string[] = [...CATEGORIES, ...HISTORIC_CATEGORIES.keys()];

const nullable = (shape: FieldShape): FieldShape => ({ ...shape, nullable: !shape.required });

function take(revision: Revision, step: Step, sdk: Sdk): Revision {
  const fields = new Map([...revision.fields, ...Object.entries(step.fields ?? {})]);
  if (step.optionalIsNullable) {
    for (const [name, shape] of fields) fields.set(name, nullable(shape));
  }
  const categories = new Set([...revision.categories, ...(step.categories ?? [])]);
  for (const category of step.withoutCategories ?? []) categories.delete(category);
  return {
    model: step.model ?? revision.model,
    fields,
    categories: [...categories].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    accountTypes: step.accountTypes ?? revision.accountTypes,
    reader: step.readers?.[sdk] ?? revision.reader,
  };
}

/** The changes each version of an SDK brings, in order, and the day it came out. */
function versionsOf(sdk: Sdk, changes: readonly Change[]) {
  const versions: { version: string; date: string | null; changes: Change[] }[] = [];
  let open: Change[] = [];
  for (const change of changes) {
    const carrier = change.since[sdk];
    if (carrier === null) continue;
    open.push(change);
    if (carrier === undefined) continue;
    const [version = '', day = change.date] = carrier.split('@');
    const last = versions.at(-1);
    if (last?.version === version) last.changes.push(...open);
    else versions.push({ version, date: day === '?' ? null : day, changes: open });
    open = [];
  }
  return versions;
}

/** The releases of an SDK that the changes come to, the oldest first. */
export function foldReleases(sdk: Sdk, changes: readonly Change[]): readonly Release[] {
  let revision: Revision = {
    model: 'ConnectSessionToken',
    fields: new Map(),
    categories: [],
    accountTypes: [],
    reader: SDKS[sdk].reader,
  };
  const versions = versionsOf(sdk, changes);
  return versions.map(({ version, date, changes: brought }, index) => {
    for (const { step } of brought) revision = take(revision, step, sdk);
    return {
      sdk,
      version,
      until: versions[index + 1]?.version ?? null,
      date,
      changes: brought.map(({ what }) => what),
      revision,
    };
  });
}
