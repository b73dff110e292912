import fc from 'fast-check';
import type { Capture, SightingCapture } from '../../protocol/capture.ts';
import { anyBody, anySecret, mutatedSession } from '../arbitraries.ts';
import { AUTH_LINK } from '../fixtures.ts';
import { ARRIVED, captureOf, useOf } from './sample.ts';

const inUrl = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

const anyTime = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3_600_000, max: 7_200_000 }) },
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, 9e15),
);

const anySource = fc.record({
  tabId: fc.integer({ min: -1, max: 3 }),
  origin: fc.constantFrom('https://app.acme.dev', 'http://localhost:3000', 'null', ''),
  receivedAt: fc.integer({ min: ARRIVED, max: ARRIVED + 9 }),
});

const anyRequest = fc.oneof(
  fc.json(),
  fc
    .record({ expiresIn: fc.jsonValue(), origin_owner_id: fc.jsonValue(), multiple: fc.boolean() })
    .map((input) => JSON.stringify({ variables: { input } })),
);

const bodyWith = (tokens: readonly string[]) => {
  const token = fc.constantFrom(...tokens);
  const put = (secret: string, session: object) => ({
    ...session,
    token: secret,
    label: secret,
    auth_link_url: `https://a.b/c?token=${inUrl(secret)}`,
  });
  return fc.oneof(
    token.map((secret) => JSON.stringify({ data: { token: secret } })),
    token.map((secret) => JSON.stringify(put(secret, AUTH_LINK))),
    fc
      .tuple(token, mutatedSession)
      .map(([secret, session]) => JSON.stringify([put(secret, session), session])),
    anyBody,
  );
};

const captureWith = (tokens: readonly string[]): fc.Arbitrary<Capture> =>
  fc
    .record({
      id: fc.uuid(),
      body: bodyWith(tokens),
      requestText: anyRequest,
      endedAt: anyTime,
      lasted: fc.nat(2_000),
      date: fc.constantFrom(null, 'Tue, 10 Feb 2026 08:00:10 GMT', 'soon'),
      source: anySource,
    })
    .map(({ id, body, requestText, endedAt, lasted, date, source }) =>
      captureOf(
        null,
        {
          id,
          body,
          date,
          requestBody: { kind: 'json', text: requestText },
          startedAt: ARRIVED + endedAt - lasted,
          endedAt: ARRIVED + endedAt,
        },
        source,
      ),
    );

const useWith = (tokens: readonly string[]): fc.Arbitrary<SightingCapture> =>
  fc
    .record({
      id: fc.uuid(),
      token: fc.constantFrom(...tokens),
      kind: fc.constantFrom('hub-call', 'auth-link', 'oauth-window', 'hub-element'),
      method: fc.constantFrom('GET', 'POST', 'PATCH', null),
      path: fc.constantFrom('settings', 'accounts', 'accounts/4711', 'connection_attempts/a1'),
      leaked: fc.constantFrom(...tokens),
      status: fc.constantFrom(200, 201, 401, 403, 500, null),
      startedAt: anyTime,
      endedAt: anyTime,
      source: anySource,
    })
    .map(({ path, leaked, source, startedAt, endedAt, ...use }) => {
      const url = `https://api.stackone.com/hub/${path}?x=${inUrl(leaked)}`;
      const times = { startedAt: ARRIVED + startedAt, endedAt: ARRIVED + endedAt };
      return useOf(
        0,
        { ...use, ...times, url: use.token === leaked ? url : (url.split('?')[0] ?? '') },
        source,
      );
    });

/** What may have been captured of a few tokens: sessions, bare tokens, any other body, and uses. */
export const anyFacts = fc.uniqueArray(anySecret, { minLength: 1, maxLength: 3 }).chain((tokens) =>
  fc.record({
    tokens: fc.constant(tokens),
    captures: fc.uniqueArray(captureWith(tokens), {
      maxLength: 5,
      selector: ({ exchange }) => exchange.id,
    }),
    sightings: fc.uniqueArray(useWith(tokens), {
      maxLength: 12,
      selector: ({ sighting }) => sighting.id,
    }),
  }),
);
