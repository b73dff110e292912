import type { ModelName } from '../model-name.ts';
import type { Reader } from './readers.ts';
import type { FieldKind, FieldShape } from './release.ts';
import type { Sdk } from './sdks.ts';

/** What a change does to a revision. Fields named are added or replaced. */
export type Step = {
  readonly model?: ModelName;
  readonly fields?: Readonly<Record<string, FieldShape>>;
  readonly categories?: readonly string[];
  readonly withoutCategories?: readonly string[];
  readonly accountTypes?: readonly string[];
  /** Every field that may be absent may be null from here on. */
  readonly optionalIsNullable?: true;
  /** SDKs that read JSON in another way from here on. */
  readonly readers?: Partial<Record<Sdk, Reader>>;
};

/**
 * The first version of an SDK that carries a change: `0.7.1` where it came out on the day of the
 * change, else with its own day: `0.25.1@2025-07-25`, or `0.9.2@?`. null: it carries the changes
 * around this one, but not this one.
 *
 * An SDK that a change does not name carries it from the next version named below it; when none
 * is, not yet.
 */
export type Carrier = string | null;

/** One change of the API: the day it was first seen in an SDK, and who carries it since when. */
export type Change = {
  readonly date: string | null;
  readonly what: string;
  readonly step: Step;
  readonly since: Partial<Record<Sdk, Carrier>>;
};

/** A field that has to be there. */
export const must = (kind: FieldKind): FieldShape => ({ kind, required: true, nullable: false });

/** A field that may be absent. */
export const may = (kind: FieldKind): FieldShape => ({ kind, required: false, nullable: false });

/** A field that may be absent or null. */
export const maybe = (kind: FieldKind): FieldShape => ({ kind, required: false, nullable: true });

/** The commonest change: one more category. */
export const category = (...categories: readonly string[]): Step => ({ categories });

/** One line of the catalogue. */
export const line = (
  date: string | null,
  what: string,
  step: Step,
  since: Change['since'],
): Change => ({ date, what, step, since });
