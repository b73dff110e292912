import { type Failure, type } from 'superstruct';
import { AUTH_LINK_CATEGORIES, SESSION_TOKEN_CATEGORIES } from './categories.ts';
import { categoryList } from './category-list.ts';
import {
  accountType,
  dateTime,
  dictionary,
  earlyId,
  link,
  maybe,
  numeric,
  organizationId,
  text,
  tokenText,
} from './leaves.ts';
import type { ModelName } from './model-name.ts';

export type { ModelName } from './model-name.ts';

/*
 * Each struct is the union of every published revision of its model: what fails a type here is
 * declared by none. What fails a refinement is accepted, with a remark. Keys that a model does not
 * know are left alone. What the program of a single release does may differ, either way.
 */

/** The answer of POST /connect_sessions from 2023-08 to 2024-11 (PHP: to 2025-01). */
export const ConnectSessionToken = type({
  id: earlyId,
  organization_id: earlyId,
  project_id: text,
  categories: maybe(categoryList(SESSION_TOKEN_CATEGORIES)),
  provider: maybe(text),
  origin_owner_id: text,
  origin_owner_name: text,
  origin_username: maybe(text),
  account_id: maybe(text),
  label: maybe(text),
  created_at: dateTime,
  token: tokenText,
});

const newer = {
  id: numeric,
  organization_id: organizationId,
  project_id: text,
  categories: maybe(categoryList(AUTH_LINK_CATEGORIES)),
  provider: maybe(text),
  origin_owner_id: text,
  origin_owner_name: text,
  origin_username: maybe(text),
  account_id: maybe(text),
  label: maybe(text),
  created_at: dateTime,
  metadata: maybe(dictionary),
  external_trigger_token: maybe(text),
  type: maybe(accountType),
  integration_id: maybe(text),
  connector_profile_id: maybe(text),
  latest_connection_attempt: maybe(dictionary),
};

/** The answer of POST /connect_sessions since 2024-11-25. */
export const ConnectSessionTokenAuthLink = type({
  ...newer,
  token: tokenText,
  auth_link_url: link,
});

/** The answer of POST /connect_sessions/authenticate: neither token nor link. */
export const ConnectSession = type(newer);

/** The struct of each model. */
export const MODELS = { ConnectSessionTokenAuthLink, ConnectSessionToken, ConnectSession };

/**
 * Everything a model's struct has against a value, in the model's order: failures of a type (no
 * revision declares it) without, remarks with a `refinement`.
 */
export function failuresOf(model: ModelName, value: unknown): readonly Failure[] {
  const [error] = MODELS[model].validate(value);
  return error ? error.failures() : [];
}
