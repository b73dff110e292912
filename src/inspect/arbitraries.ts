import fc from 'fast-check';
import { FIELDS } from '../stackone/fields.ts';
import { AUTH_LINK } from './fixtures.ts';

const names = [...FIELDS.map(({ wire }) => wire), 'projectId', 'Token', '__proto__', 'expires_in'];

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('hrisLegacy', 'PRODUCTION', '2026-02-10', Number.POSITIVE_INFINITY, '', null),
  fc.array(fc.constantFrom('ats', 'hrisLegacy', 'common', 'nope', null)),
);

const mutation = fc.oneof(
  fc.record({ drop: fc.constantFrom(...names) }),
  fc.record({ set: fc.constantFrom(...names), to: odd }),
);

/** A session object with some of its fields dropped or given any value. */
export const mutatedSession = fc
  .array(mutation, { maxLength: 6 })
  .map((mutations): Record<string, unknown> => {
    const entries = new Map<string, unknown>(Object.entries(AUTH_LINK));
    for (const change of mutations) {
      if ('drop' in change) entries.delete(change.drop);
      else entries.set(change.set, change.to);
    }
    return Object.fromEntries(entries);
  });

/** Texts that may stand in a body: any, JSON of any kind, and broken JSON. */
export const anyBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify({ origin_owner_id: value })),
  mutatedSession.map((session) => JSON.stringify({ data: [session] })),
  fc
    .tuple(mutatedSession, fc.nat({ max: 300 }))
    .map(([session, end]) => JSON.stringify(session).slice(0, end)),
);

/** Tokens of every kind: plain, with characters that are escaped in JSON and URLs, repetitive. */
export const anySecret = fc.oneof(
  fc.base64String({ minLength: 8, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 8, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('%', '4', '1', '\\', 'u', '0', 'é', '"'), minLength: 8 }),
);
