import { expect, test } from 'playwright/test';
import { is } from 'superstruct';
import { Exchange } from './exchange.ts';
import { factsOf } from './facts.ts';
import { RelayMessage, type SeenMessage } from './messages.ts';
import { KeyLeak, Sighting } from './sighting.ts';

const PAGE = 'https://app.acme.dev/connect';
const LONG = 'é'.repeat(70_000);
const AT = Date.UTC(2026, 1, 10, 8, 0, 10);

type Sent = {
  readonly method?: string;
  readonly token?: string;
  readonly basic?: boolean;
  readonly header?: string;
};

/** What a hook tells of a response, or without a body of a request, with this address. */
const seen = (
  address: string,
  body: string | null,
  { method = 'POST', token = '', basic = false, header }: Sent = {},
): SeenMessage => ({
  kind: 'seen',
  id: 'exchange-1',
  form: 'text',
  seen: [
    'fetch',
    [method, address, null, AT, token, '', basic],
    address,
    201,
    header,
    header,
    AT,
    body,
  ],
});

// Seen failing with addresses taken as they come.
test('an address that is too long is cut, and its response is kept', () => {
  const address = `https://app.acme.dev/${LONG}`;
  const [fact] = factsOf(seen(address, '{}'), PAGE);
  expect(fact).toMatchObject({ exchange: { url: address.slice(0, 65_536), body: '{}' } });
  expect(is(Object(fact).exchange, Exchange)).toBe(true);
});

// Seen failing with headers that make a message malformed.
test('a header that is too long is cut, and its response is kept', () => {
  const message = seen(PAGE, '{}', { header: LONG });
  expect(is(message, RelayMessage)).toBe(true);
  const [fact] = factsOf(message, PAGE);
  const kept = LONG.slice(0, 1_024);
  expect(fact).toMatchObject({ exchange: { contentType: kept, date: kept } });
});

// Seen failing with what a data: address carries kept beside the body, where nothing masks it.
test('of a data: address is kept what it says of its content', () => {
  const [fact] = factsOf(seen('data:application/json;base64,eyJ0b2tlbiI6IngifQ==', '{}'), PAGE);
  expect(fact).toMatchObject({ exchange: { url: 'data:application/json;base64,…' } });
});

// Seen failing with methods taken as they come.
test('a method that is too long is none', () => {
  const [fact] = factsOf(seen(PAGE, '{}', { method: 'X'.repeat(33) }), PAGE);
  expect(fact).toMatchObject({ exchange: { method: null, url: PAGE } });
  const [call] = factsOf(seen(PAGE, null, { method: 'X'.repeat(33), token: 't' }), PAGE);
  expect(call).toMatchObject({ sighting: { method: null, token: 't' } });
  const [kept] = factsOf(seen(PAGE, '{}', { method: 'X'.repeat(32) }), PAGE);
  expect(kept).toMatchObject({ exchange: { method: 'X'.repeat(32) } });
});

// Seen failing with addresses taken as they come, and with a message that bounds that of a page.
test('the use of a token or of a key is kept, however long its address', () => {
  // Its letters are escaped: it grows beyond the limit only when it is read.
  const address = `https://api.stackone.com/hub/accounts/${LONG.slice(0, 30_000)}?a=${LONG}`;
  const base = `${PAGE}/${LONG}`;
  const opened = `${base}?token=t`;
  const opening = { kind: 'opened', id: 'opened-1', url: opened, status: 200, at: AT } as const;
  const facts = [
    ...factsOf(seen(address, null, { token: 't' }), PAGE),
    ...factsOf(seen('?x', null, { token: 't' }), base),
    ...factsOf(opening, opened),
    ...factsOf({ kind: 'element', id: 'element-1', token: 't', at: AT }, base),
    ...factsOf(seen(address, null, { basic: true }), PAGE),
  ];
  expect(is(opening, RelayMessage)).toBe(true);
  const readable = facts.map(
    (fact) =>
      ('sighting' in fact && is(fact.sighting, Sighting)) ||
      ('keyLeak' in fact && is(fact.keyLeak, KeyLeak)),
  );
  expect(readable).toEqual([true, true, true, true, true]);
});
