import type { Capture } from '../../../src/protocol/capture.ts';

const MINUTE = 60_000;

function sessionObject(number: number, createdAt: number): object {
  const token = `made-up-${number}-${'0123456789abcdef'.repeat(4)}`;
  return {
    id: 1000 + number,
    organization_id: 57,
    project_id: 'made-up-project',
    categories: ['hris', 'ats', 'crm'],
    provider: 'bamboohr',
    origin_owner_id: `owner-${number}`,
    origin_owner_name: `Customer ${number}`,
    origin_username: 'jane.doe',
    created_at: new Date(createdAt).toISOString(),
    token,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=${token}`,
    type: 'test',
  };
}

/**
 * So many captured sessions, one a minute, the last at `now` (milliseconds since the epoch).
 * All are valid.
 */
export function captures(count: number, now: number): Capture[] {
  return Array.from({ length: count }, (_, number) => {
    const at = now - number * MINUTE;
    return {
      exchange: {
        id: `bench-${number}-0123456789`,
        via: 'fetch',
        method: 'POST',
        url: 'http://localhost:3000/api/connect-session',
        status: 200,
        contentType: 'application/json',
        date: new Date(at).toUTCString(),
        requestBody: { kind: 'json', text: '{"expires_in":3600}' },
        body: JSON.stringify(sessionObject(number, at)),
        bodyForm: 'text',
        startedAt: at - 100,
        endedAt: at,
      },
      source: {
        tabId: 1,
        frameId: 0,
        origin: 'http://localhost:3000',
        incognito: false,
        receivedAt: at,
      },
    };
  });
}
