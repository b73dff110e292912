import { type FieldSpec, toCamel } from './field.ts';
import { MODEL_NAMES, type ModelName } from './model-name.ts';

const [AUTH_LINK, OLDER, SESSION] = MODEL_NAMES;
const LINK: readonly ModelName[] = [AUTH_LINK];
const TOKEN: readonly ModelName[] = [AUTH_LINK, OLDER];
const NEWER: readonly ModelName[] = [AUTH_LINK, SESSION];

const field = (
  wire: string,
  type: string,
  presence: 'required' | 'optional',
  models: readonly ModelName[],
  secret = false,
): FieldSpec => ({
  wire,
  camel: toCamel(wire),
  type,
  required: presence === 'required',
  nullable: presence === 'optional',
  secret,
  models,
});

/**
 * Every field StackOne has published for the three models, in the order of its API reference.
 * Everything optional may be null. `connector_profile_id` and `latest_connection_attempt` are in
 * the reference of 2026 only.
 */
export const FIELDS: readonly FieldSpec[] = [
  field('id', 'number', 'required', MODEL_NAMES),
  field('organization_id', 'string or number', 'required', MODEL_NAMES),
  field('project_id', 'string', 'required', MODEL_NAMES),
  field('categories', 'array of strings', 'optional', MODEL_NAMES),
  field('provider', 'string', 'optional', MODEL_NAMES),
  field('origin_owner_id', 'string', 'required', MODEL_NAMES),
  field('origin_owner_name', 'string', 'required', MODEL_NAMES),
  field('origin_username', 'string', 'optional', MODEL_NAMES),
  field('account_id', 'string', 'optional', MODEL_NAMES),
  field('label', 'string', 'optional', MODEL_NAMES),
  field('created_at', 'date-time', 'required', MODEL_NAMES),
  field('metadata', 'object', 'optional', NEWER),
  field('external_trigger_token', 'string', 'optional', NEWER, true),
  field('type', 'string', 'optional', NEWER),
  field('integration_id', 'string', 'optional', NEWER),
  field('connector_profile_id', 'string', 'optional', NEWER),
  field('latest_connection_attempt', 'object', 'optional', NEWER),
  field('token', 'string', 'required', TOKEN, true),
  field('auth_link_url', 'string', 'required', LINK),
];
