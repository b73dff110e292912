import { assert } from 'superstruct';
import {
  findSession,
  mentionsSession,
  parseJson,
  startsAsJson,
} from '../../src/capture/page/gate.ts';
import { Capture, SightingCapture, type Source } from '../../src/protocol/capture.ts';
import { factsOfSeen } from '../../src/protocol/facts.ts';
import { SeenMessage } from '../../src/protocol/messages.ts';
import { createDeriver, type Derived } from '../../src/ui/rows.ts';
import type { Specimen } from './specimen.ts';

/** Makes one call of the product, under a name. */
export type Step = <T>(name: string, call: () => T) => T;

const AT = Date.UTC(2026, 1, 10, 8, 0, 10);
const PAGE = 'https://app.acme.dev/';

const source: Source = {
  tabId: 1,
  frameId: 0,
  origin: 'https://app.acme.dev',
  incognito: false,
  receivedAt: AT,
};

/** The message of the relay that tells of a specimen. */
function messageOf({ text, url, request, date, status }: Specimen): unknown {
  const sent = ['POST', url, request === null ? null : [request], AT - 1000, '', '', false];
  const seen = ['fetch', sent, url, status, 'application/json', date, AT, text];
  return { kind: 'seen', id: 'exchange-1', form: 'text', seen };
}

/** Takes the message in as the background does. */
function capture(message: unknown): Capture[] {
  assert(message, SeenMessage);
  return factsOfSeen(message, PAGE).flatMap((fact) => {
    if (!('exchange' in fact)) return [];
    const captured: unknown = { exchange: fact.exchange, source };
    assert(captured, Capture);
    return captured;
  });
}

/** A call of the hub with the specimen's own token, if it was used. */
function sightings({ used, secrets: [token] }: Specimen): SightingCapture[] {
  if (!used) return [];
  const call = { kind: 'hub-call', token, method: 'GET', hubVersion: '1.11.4', status: 200 };
  const url = `https://api.stackone.com/hub/settings?x=${encodeURIComponent(token ?? '')}`;
  const times = { startedAt: AT + 1000, endedAt: AT + 1100 };
  const sighting: unknown = { sighting: { id: 'sighting-1', ...call, url, ...times }, source };
  assert(sighting, SightingCapture);
  return [sighting];
}

/** What the hook does with a body that the page read as text: whether it leaves the page. */
export const passesGate = (text: string): boolean =>
  startsAsJson(text) && mentionsSession(text) && findSession(parseJson(text)) < 0;

/** What the popup derives from a specimen, taken in by the guards of the protocol. */
export function derive(specimen: Specimen, step: Step): Derived {
  const message = messageOf(specimen);
  const captures = step('guard', () => capture(message));
  const uses = sightings(specimen);
  return step('inspect and follow', () => createDeriver()({ captures, sightings: uses }, null));
}
