import type { ModelName } from './model-name.ts';

/** One field of the models, as the catalogue describes it. */
export type FieldSpec = {
  /** The key on the wire: snake_case. */
  readonly wire: string;
  readonly camel: string;
  readonly type: string;
  /** Whether every release of today's model demands it. */
  readonly required: boolean;
  readonly nullable: boolean;
  /** Whether its value, or a part of it, lets someone act for the account's owner. */
  readonly secret: boolean;
  readonly models: readonly ModelName[];
};

/** `auth_link_url` → `authLinkUrl`. */
export const toCamel = (wire: string): string =>
  wire.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `auth_link_url` → `AuthLinkUrl`. */
export const toPascal = (wire: string): string =>
  toCamel(wire).replace(/^[a-z]/, (letter) => letter.toUpperCase());
