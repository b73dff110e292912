import type { ModelName } from '../model-name.ts';
import type { Reader } from './readers.ts';
import type { Sdk } from './sdks.ts';

/**
 * What a field holds, in words that are the same for every language. `metadata` is an object for
 * which the SDKs have a model without fields; `object` one whose own fields are not looked at.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'text or integer'
  | 'date'
  | 'categories'
  | 'account type'
  | 'metadata'
  | 'object';

/** One field of one revision of a model. */
export type FieldShape = {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly nullable: boolean;
};

/** A model as one release of one SDK has it. */
export type Revision = {
  readonly model: ModelName;
  /** The shape of every field, under its wire name. */
  readonly fields: ReadonlyMap<string, FieldShape>;
  /** The values of `categories` it names, in the order of the API. */
  readonly categories: readonly string[];
  /** The values of `type` it names; none before the field came. */
  readonly accountTypes: readonly string[];
  /** The way this release turns JSON into the model. */
  readonly reader: Reader;
};

/** One published version range of one SDK, and the revision of the model it has. */
export type Release = {
  readonly sdk: Sdk;
  /** The first version with this revision. */
  readonly version: string;
  /** The first version that no longer has it; null for the newest that is known. */
  readonly until: string | null;
  /** The day `version` came out, as `2025-03-31`; null where it is not known. */
  readonly date: string | null;
  /** What is new in it, one short sentence each. */
  readonly changes: readonly string[];
  readonly revision: Revision;
};
