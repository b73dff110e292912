import type { Call, Reply } from './call.ts';
import { CONNECTORS, type Connector, findConnector } from './connectors.ts';
import { ApiError } from './errors.ts';
import { existingAccount, liveSession, type Session } from './state.ts';

/** The session of a call of the hub. Throws 401 (or 403) when its token is not accepted. */
export const hubSession = ({ state, header }: Call): Session =>
  liveSession(state, header('x-hub-session-token'));

const logoUrl = (origin: string, { provider }: Connector): string =>
  `${origin}/logos/${provider}.svg`;

/** GET /hub/settings: which account the hub opens in edit mode, if any. */
export function getSettings(call: Call): Reply {
  const session = hubSession(call);
  const account = existingAccount(call.state, session, session.request.provider);
  const settings = { enabled_features: [] };
  return {
    status: 200,
    json: account ? { ...settings, existing_account_id: account.id } : settings,
  };
}

/** GET /hub/connectors[?provider=]: the connectors the session may be used for. */
export function listConnectors(call: Call): Reply {
  const session = hubSession(call);
  const { categories, provider } = session.request;
  const wanted = call.url.searchParams.get('provider') ?? provider;
  const isOffered = (connector: Connector): boolean =>
    (wanted === null || connector.provider === wanted) &&
    (!categories?.length || categories.includes(connector.category));
  const integrations = CONNECTORS.filter(isOffered).map((connector) => ({
    integration_id: connector.id,
    provider: connector.provider,
    name: connector.name,
    type: connector.category,
    version: '1.0.0',
    active: true,
    logo_url: logoUrl(call.origin, connector),
    authentication_config_key: connector.auth,
    environment: 'production',
  }));
  return { status: 200, json: { integrations, external_trigger_token: session.triggerToken } };
}

/** GET /hub/connectors/{id}: the form of one connector. */
export function getConnector(call: Call, id: string): Reply {
  hubSession(call);
  const connector = findConnector(id);
  if (!connector) throw new ApiError(404, `Connector ${id} not found`);
  const config = {
    key: connector.provider,
    name: connector.name,
    type: connector.auth,
    assets: { icon: logoUrl(call.origin, connector) },
    configFields: connector.fields,
    configNotices: [],
  };
  return { status: 200, json: { config } };
}
