import { AUTH_LINK } from '../fixtures.ts';

/** When the texts of the tests are pasted: a day after their sessions were made. */
export const NOW = Date.UTC(2026, 1, 11, 9, 0, 0);

/** A session object with a token of its own, written as StackOne's API writes it. */
export const session = (n: number): string =>
  JSON.stringify({
    ...AUTH_LINK,
    id: n,
    token: `syn_tok_${n}_AAAA1111`,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=syn_tok_${n}_AAAA1111`,
  });

/** The same over several lines. */
export const pretty = (n: number): string => JSON.stringify(JSON.parse(session(n)), null, 2);

/** An entry as Chrome's "Save all as HAR" writes it. */
export const harEntry = (content: object, more: object = {}): object => ({
  _resourceType: 'fetch',
  cache: {},
  request: {
    method: 'POST',
    url: 'https://app.acme.dev/api/connect',
    httpVersion: 'h2',
    headers: [{ name: 'content-type', value: 'application/json' }],
    postData: { mimeType: 'application/json', text: '{"expires_in":600}' },
  },
  response: {
    status: 201,
    statusText: '',
    headers: [
      { name: 'Content-Type', value: 'application/json; charset=utf-8' },
      { name: 'Date', value: 'Tue, 10 Feb 2026 08:00:01 GMT' },
    ],
    content: { size: 300, mimeType: 'application/json', ...content },
  },
  startedDateTime: '2026-02-10T08:00:00.000Z',
  time: 1000.4,
  ...more,
});

/** A HAR file. */
export const har = (...entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector' }, entries } });

/** Text as base64 of its UTF-8. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
