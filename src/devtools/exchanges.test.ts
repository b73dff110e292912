import { expect, test } from 'playwright/test';
import { is } from 'superstruct';
import { Exchange } from '../protocol/exchange.ts';
import { exchangesOf } from './exchanges.ts';

const entry = {
  startedDateTime: '2026-11-20T08:12:19.325Z',
  time: 37.5,
  _resourceType: 'xhr',
  request: {
    method: 'POST',
    url: 'https://app.acme.test/session',
    headers: [],
    postData: { text: '{"origin_owner_id":"o"}' },
  },
  response: {
    status: 201,
    headers: [
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Date', value: 'Fri, 20 Nov 2026 08:12:19 GMT' },
    ],
    content: { mimeType: 'application/json', size: 2 },
  },
};

const body = { body: '{}', bodyForm: 'text' } as const;

// Seen failing with the page's way of reading, and with an end that is the start.
test('an entry becomes an exchange that the developer tools saw', async () => {
  const [exchange] = await exchangesOf(entry, [body], 0);
  expect(is(exchange, Exchange)).toBe(true);
  expect(exchange).toMatchObject({
    via: 'devtools',
    method: 'POST',
    url: 'https://app.acme.test/session',
    status: 201,
    contentType: 'application/json',
    date: 'Fri, 20 Nov 2026 08:12:19 GMT',
    requestBody: { kind: 'json', text: '{"origin_owner_id":"o"}' },
    startedAt: Date.UTC(2026, 10, 20, 8, 12, 19, 325),
    endedAt: Date.UTC(2026, 10, 20, 8, 12, 19, 325) + 37.5,
    ...body,
  });
});

// Seen failing with an id that is drawn, and with one of the body alone.
test('what is told twice has one id, and everything else its own', async () => {
  const ids = async (...given: Parameters<typeof exchangesOf>): Promise<string[]> =>
    (await exchangesOf(...given)).map(({ id }) => id);
  const later = { ...entry, startedDateTime: '2026-11-20T08:12:19.326Z' };
  const all = [
    ...(await ids(entry, [body, body], 0)),
    ...(await ids(later, [body], 0)),
    ...(await ids(entry, [{ ...body, body: '[]' }], 0)),
  ];
  expect(new Set(all).size).toBe(4);
  expect(await ids({ ...entry, time: 40 }, [body], 7)).toEqual(all.slice(0, 1));
});

// Seen failing with the status as the developer tools have it.
test('what the server confirmed to be as before is told to the page as 200', async () => {
  const confirmed = { ...entry, response: { ...entry.response, status: 304 } };
  const [exchange] = await exchangesOf(confirmed, [body], 0);
  expect(exchange?.status).toBe(200);
});
