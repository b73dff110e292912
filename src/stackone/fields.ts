import { type FieldSpec, toCamel } from './field.ts';
import { MODEL_NAMES, type ModelName } from './model-name.ts';

const LINK: readonly ModelName[] = ['ConnectSessionTokenAuthLink'];
const TOKEN: readonly ModelName[] = ['ConnectSessionTokenAuthLink', 'ConnectSessionToken'];
const NEWER: readonly ModelName[] = ['ConnectSessionTokenAuthLink', 'ConnectSession'];

const field = (
  wire: string,
  type: string,
  presence: 'required' | 'optional',
  models: readonly ModelName[],
  meaning: string,
  secret = false,
): FieldSpec => ({
  wire,
  camel: toCamel(wire),
  type,
  required: presence === 'required',
  nullable: presence === 'optional',
  secret,
  meaning,
  models,
});

/**
 * Every field StackOne has published for the three models, in the order of its API reference.
 * Everything optional may be null. `connector_profile_id` and `latest_connection_attempt` are in
 * the reference of 2026 only.
 */
export const FIELDS: readonly FieldSpec[] = [
  field('id', 'number', 'required', MODEL_NAMES, 'Number of this connect session.'),
  field(
    'organization_id',
    'string or number',
    'required',
    MODEL_NAMES,
    'Your StackOne organization; a string since February 2026, a number before.',
  ),
  field('project_id', 'string', 'required', MODEL_NAMES, 'The StackOne project it belongs to.'),
  field(
    'categories',
    'array of strings',
    'optional',
    MODEL_NAMES,
    'The kinds of integration the hub offers; all of them when absent.',
  ),
  field(
    'provider',
    'string',
    'optional',
    MODEL_NAMES,
    'The one integration the hub is narrowed to.',
  ),
  field(
    'origin_owner_id',
    'string',
    'required',
    MODEL_NAMES,
    'Your own id of the customer whose account is connected.',
  ),
  field(
    'origin_owner_name',
    'string',
    'required',
    MODEL_NAMES,
    'The name of that customer, as your backend sent it.',
  ),
  field(
    'origin_username',
    'string',
    'optional',
    MODEL_NAMES,
    'The person at the customer who connects the account.',
  ),
  field(
    'account_id',
    'string',
    'optional',
    MODEL_NAMES,
    'An account that exists already; the hub then edits it instead of adding one.',
  ),
  field('label', 'string', 'optional', MODEL_NAMES, 'A name of your choice for the account.'),
  field('created_at', 'date-time', 'required', MODEL_NAMES, 'When StackOne made the session.'),
  field(
    'metadata',
    'object',
    'optional',
    NEWER,
    'Keys and values of your own that are kept with the account.',
  ),
  field(
    'external_trigger_token',
    'string',
    'optional',
    NEWER,
    'Secret that lets an outside system start actions on the account.',
    true,
  ),
  field('type', 'string', 'optional', NEWER, 'Whether the account is for production or for tests.'),
  field(
    'integration_id',
    'string',
    'optional',
    NEWER,
    'The configured integration to use; newer pages call it connector_profile_id.',
  ),
  field(
    'connector_profile_id',
    'string',
    'optional',
    NEWER,
    'The connector profile to use; the newer name of integration_id.',
  ),
  field(
    'latest_connection_attempt',
    'object',
    'optional',
    NEWER,
    'The last try to connect with this session: its status, times and OAuth error.',
  ),
  field(
    'token',
    'string',
    'required',
    TOKEN,
    'Secret the hub opens with; whoever has it can connect an account for this owner.',
    true,
  ),
  field(
    'auth_link_url',
    'string',
    'required',
    LINK,
    'A page to send the customer to instead of the hub; its address holds the token.',
  ),
];
