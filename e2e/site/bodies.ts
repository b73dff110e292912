import { sessionObject } from './session.ts';

const session = sessionObject({
  token: 'syn_same_on_both_hosts_0001',
  created_at: '2026-02-10T08:00:00Z',
});

/** Bodies that a reader may treat in a way of its own, by name. */
export const BODIES: readonly (readonly [string, string])[] = [
  ['a session', JSON.stringify(session)],
  ['an empty body', ''],
  ['null', 'null'],
  ['broken JSON', '{"a":'],
  ['HTML', '<!doctype html><p>no</p>'],
  ['a byte order mark', `\ufeff${JSON.stringify(session)}`],
  ['two byte order marks', `\ufeff\ufeff${JSON.stringify(session)}`],
  ['doubled keys', '{"token":"a","token":"b","__proto__":{"x":1},"constructor":2}'],
  ['numbers out of range', '[1e400,-1e400,123456789012345678901234567890,0.1,-0]'],
  ['a lone surrogate', '{"a":"\\ud800","b":"\\u0000"}'],
  ['a then property', '{"then":1,"toJSON":2}'],
  ['a session in a string', JSON.stringify(JSON.stringify(session))],
];
