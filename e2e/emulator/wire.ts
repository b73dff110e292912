import { findConnector } from './connectors.ts';
import type { Revision } from './options.ts';
import type { Session } from './state.ts';

const ORGANIZATION = 57;
const PROJECT = 'dev-project-68574';

const authLinkUrl = (origin: string, token: string): string =>
  `${origin}/embedded/integrations?token=${encodeURIComponent(token)}`;

const organization = (revision: Revision): number | string =>
  revision === '2026-02' || revision === 'next' ? String(ORGANIZATION) : ORGANIZATION;

/**
 * A session as ConnectSession, the answer of /connect_sessions/authenticate: everything but
 * `token` and `auth_link_url`. Optional fields that were not asked for are null.
 */
export function connectSession(session: Session, revision: Revision): Record<string, unknown> {
  const { request } = session;
  const base = {
    id: session.id,
    organization_id: organization(revision),
    project_id: PROJECT,
    categories: request.categories,
    provider: request.provider,
    origin_owner_id: request.ownerId,
    origin_owner_name: request.ownerName,
    origin_username: request.username,
    account_id: request.accountId,
    label: request.label,
    created_at: new Date(session.createdAt).toISOString(),
  };
  if (revision === '2024-10') return base;
  const extended = {
    ...base,
    metadata: request.metadata,
    external_trigger_token: session.triggerToken,
    type: request.type,
    integration_id: request.integrationId ?? findConnector(request.provider)?.id ?? null,
  };
  return revision === '2025-12' ? extended : { ...extended, latest_connection_attempt: null };
}

/**
 * A session as the answer of POST /connect_sessions: ConnectSessionToken in the 2024-10 revision,
 * ConnectSessionTokenAuthLink in all later ones. `origin` is where the auth link page is.
 */
export function connectSessionToken(session: Session, revision: Revision, origin: string) {
  const { token } = session;
  const whole = { ...connectSession(session, revision), token };
  return revision === '2024-10' ? whole : { ...whole, auth_link_url: authLinkUrl(origin, token) };
}
