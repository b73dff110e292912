import { randomUUID } from 'node:crypto';
import type { Call, Reply } from './call.ts';
import { type Connector, findConnector } from './connectors.ts';
import { ApiError } from './errors.ts';
import { isObject, valueAt } from './guards.ts';
import { hubSession } from './hub.ts';
import { type Account, existingAccount, type Session, type State } from './state.ts';

// The form in which StackOne shows the hub that a secret is set.
const REDACTED = '__secretvalue:**redacted**';

const isSecret = (connector: Connector, key: string): boolean =>
  connector.fields.find((field) => field.key === key)?.secret ?? true;

/**
 * Keeps an account and returns it: the one of `id`, or when that is null the one the session
 * edits, or a new one. Secret values are dropped here.
 */
export function saveAccount(
  state: State,
  session: Session,
  connector: Connector,
  credentials: Record<string, unknown>,
  id: string | null = null,
): Account {
  const values = Object.entries(credentials)
    .filter(([key]) => !isSecret(connector, key))
    .map(([key, value]) => [key, String(value)]);
  const account: Account = {
    id: id ?? existingAccount(state, session, connector.provider)?.id ?? randomUUID(),
    provider: connector.provider,
    integrationId: connector.id,
    ownerId: session.request.ownerId,
    ownerName: session.request.ownerName,
    values: Object.fromEntries(values),
    secrets: connector.fields.filter(({ secret }) => secret).map(({ key }) => key),
  };
  state.accounts.set(account.id, account);
  return account;
}

function readCredentials(body: unknown): { connector: Connector; given: Record<string, unknown> } {
  const id = valueAt(body, 'integration_id');
  const given = valueAt(body, 'credentials');
  if (typeof id !== 'string') throw new ApiError(400, 'integration_id must be a string');
  if (!isObject(given)) throw new ApiError(400, 'credentials must be an object');
  const connector = findConnector(id);
  if (!connector) throw new ApiError(404, `Connector ${id} not found`);
  return { connector, given };
}

function findAccount(call: Call, id: string): Account {
  const account = call.state.accounts.get(id);
  if (!account) throw new ApiError(404, `Account ${id} not found`);
  return account;
}

/** POST /hub/accounts: connects an account. */
export function createAccount(call: Call): Reply {
  const session = hubSession(call);
  const { connector, given } = readCredentials(call.body);
  const { id, provider } = saveAccount(call.state, session, connector, given);
  return { status: 201, json: { id, provider } };
}

/** GET /hub/accounts/{id}: what the hub fills an edit form with; secrets come redacted. */
export function getAccount(call: Call, id: string): Reply {
  hubSession(call);
  const { provider, integrationId, values, secrets } = findAccount(call, id);
  const redacted = Object.fromEntries(secrets.map((key) => [key, REDACTED]));
  const json = { id, provider, integrationId, setupInformation: values, secrets: redacted };
  return { status: 200, json };
}

/** PATCH /hub/accounts/{id}: changes an account. */
export function updateAccount(call: Call, id: string): Reply {
  const session = hubSession(call);
  findAccount(call, id);
  const { connector, given } = readCredentials(call.body);
  const { provider } = saveAccount(call.state, session, connector, given, id);
  return { status: 200, json: { id, provider } };
}
