import type { Exchange } from '../protocol/exchange.ts';

/** A response of POST /connect_sessions as StackOne's OpenAPI document demands it. */
export const AUTH_LINK = {
  id: 8412,
  organization_id: '57',
  project_id: 'dev-project-68574',
  origin_owner_id: 'customer-123',
  origin_owner_name: 'Acme Inc',
  created_at: '2026-02-10T08:00:00.000Z',
  token: 'syn_tok_AAAA1111',
  auth_link_url: 'https://app.stackone.com/embedded/integrations?token=syn_tok_AAAA1111',
};

/** The same call's answer before November 2024. */
export const SESSION_TOKEN = {
  id: 8412,
  organization_id: 57,
  project_id: 'dev-project-68574',
  origin_owner_id: 'customer-123',
  origin_owner_name: 'Acme Inc',
  created_at: '2024-06-10T08:00:00.000Z',
  token: 'syn_tok_BBBB2222',
};

/** The answer of POST /connect_sessions/authenticate. */
export const CONNECT_SESSION = {
  id: 8412,
  organization_id: '57',
  project_id: 'dev-project-68574',
  origin_owner_id: 'customer-123',
  origin_owner_name: 'Acme Inc',
  created_at: '2026-02-10T08:00:00.000Z',
};

/** A copy of an object without some of its keys. */
export const without = (object: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** A copy of an object with its keys renamed. */
export const renamed = (object: object, rename: (key: string) => string): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));

/** An exchange with the given response body; ten seconds past the creation of the samples. */
export const exchangeOf = (body: string, changes: Partial<Exchange> = {}): Exchange => ({
  id: 'exchange-1',
  via: 'fetch',
  method: 'POST',
  url: 'https://app.acme.dev/api/connect',
  status: 201,
  contentType: 'application/json',
  date: null,
  requestBody: { kind: 'none' },
  body,
  bodyForm: 'text',
  startedAt: Date.UTC(2026, 1, 10, 8, 0, 9),
  endedAt: Date.UTC(2026, 1, 10, 8, 0, 10),
  ...changes,
});
