/** What each field of the models is for, in a sentence, under its wire name. */
export const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['id', 'Number of this connect session.'],
  ['organization_id', 'Your StackOne organization; a string since February 2026, a number before.'],
  ['project_id', 'The StackOne project it belongs to.'],
  ['categories', 'The kinds of integration the hub offers; all of them when absent.'],
  ['provider', 'The one integration the hub is narrowed to.'],
  ['origin_owner_id', 'Your own id of the customer whose account is connected.'],
  ['origin_owner_name', 'The name of that customer, as your backend sent it.'],
  ['origin_username', 'The person at the customer who connects the account.'],
  ['account_id', 'An account that exists already; the hub then edits it instead of adding one.'],
  ['label', 'A name of your choice for the account.'],
  ['created_at', 'When StackOne made the session.'],
  ['metadata', 'Keys and values of your own that are kept with the account.'],
  ['external_trigger_token', 'Secret that lets an outside system start actions on the account.'],
  ['type', 'Whether the account is for production or for tests.'],
  [
    'integration_id',
    'The configured integration to use; newer pages call it connector_profile_id.',
  ],
  ['connector_profile_id', 'The connector profile to use; the newer name of integration_id.'],
  [
    'latest_connection_attempt',
    'The last try to connect with this session: its status, times and OAuth error.',
  ],
  ['token', 'Secret the hub opens with; whoever has it can connect an account for this owner.'],
  [
    'auth_link_url',
    'A page to send the customer to instead of the hub; its address holds the token.',
  ],
]);
