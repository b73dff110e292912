import { keptHeader, keptMethod, keptUrl } from './bounds.ts';
import type { Exchange, RequestBody } from './exchange.ts';
import type { ElementMessage, PageOpenedMessage, SeenMessage } from './messages.ts';
import type { Seen, SentRequest } from './seen.ts';
import type { KeyLeak, Sighting } from './sighting.ts';
import { withoutSecrets } from './url.ts';

type FactMessage = ElementMessage | PageOpenedMessage | SeenMessage;

/** The facts that one message of a relay comes to. */
export type Fact =
  | { readonly exchange: Exchange }
  | { readonly sighting: Sighting }
  | { readonly keyLeak: KeyLeak };

/** An address at stackone.com or below it; no emulator or proxy on the developer's own machine. */
const STACKONE = /^https?:\/\/([^/?#@]+\.)?stackone\.com([:/?#]|$)/i;

/** What the browser sent to get a page. */
const NAVIGATION: RequestBody = { kind: 'omitted', reason: 'unseen' };

function requestBodyOf(request: SentRequest | null | undefined): RequestBody {
  const body = request ? request[2] : false;
  const method = request?.[0];
  if (Array.isArray(body)) {
    const text = body[0];
    const isJson = /^\s*[[{"]/.test(text);
    return isJson ? { kind: 'json', text } : { kind: 'omitted', reason: 'not-json' };
  }
  if (body === null || method === 'GET' || method === 'HEAD') return { kind: 'none' };
  return { kind: 'omitted', reason: body === false ? 'unreadable' : 'too-large' };
}

function exchangeOf(id: string, form: Exchange['bodyForm'], seen: Seen, body: string): Exchange {
  const [via, request, url, status, contentType, date, endedAt] = seen;
  return {
    id,
    via,
    method: keptMethod(request?.[0] ?? null),
    url: keptUrl(url || (request?.[1] ?? '')),
    status,
    contentType: keptHeader(contentType ?? null),
    date: keptHeader(date ?? null),
    requestBody: via === 'document' ? NAVIGATION : requestBodyOf(request),
    body,
    bodyForm: form,
    startedAt: request?.[3] ?? endedAt,
    endedAt,
  };
}

function usesOf(id: string, seen: Seen, base: string): Fact[] {
  const [, request, , status, , , endedAt] = seen;
  if (!request) return [];
  const [method, address, , startedAt, token, version, basic] = request;
  // Only the page's own code could tell some addresses: none is said then, not that of the page.
  const url = address && withoutSecrets(address, base);
  if (token) {
    const hubVersion = version.slice(0, 64) || null;
    const call = { method: keptMethod(method), url, hubVersion, startedAt, endedAt };
    return [{ sighting: { id, kind: 'hub-call', token, ...call, status: status || null } }];
  }
  return basic && STACKONE.test(address) ? [{ keyLeak: { id, url, at: startedAt } }] : [];
}

/**
 * The facts in what a hook saw: an exchange where there is a body, else the use of a token or of an
 * API key. `base` is the address of the page, for addresses it wrote without a host.
 */
export function factsOfSeen({ id, form, seen }: SeenMessage, base: string): Fact[] {
  const body = seen[7];
  return typeof body === 'string'
    ? [{ exchange: exchangeOf(id, form, seen, body) }]
    : usesOf(id, seen, base);
}

/** The fact in a page that was opened with a token in its address; none when there is no token. */
export function factsOfOpened({ id, url, status, at }: PageOpenedMessage): Fact[] {
  const token = URL.canParse(url) ? new URL(url).searchParams.get('token') : null;
  if (!token) return [];
  return [
    {
      sighting: {
        id,
        kind: new URL(url).pathname.startsWith('/connect/') ? 'oauth-window' : 'auth-link',
        token,
        method: 'GET',
        url: withoutSecrets(url, url),
        status: status || null,
        hubVersion: null,
        startedAt: at,
        endedAt: at,
      },
    },
  ];
}

/** The fact in a `<stackone-hub>` element that was given a token by the page at `base`. */
export const factsOfElement = ({ id, token, at }: ElementMessage, base: string): Fact[] => [
  {
    sighting: {
      id,
      kind: 'hub-element',
      token,
      method: null,
      url: withoutSecrets(base, base),
      status: null,
      hubVersion: null,
      startedAt: at,
      endedAt: at,
    },
  },
];

/** The facts in any message that brings some; `base` is the address of the page it came from. */
export function factsOf(message: FactMessage, base: string): Fact[] {
  switch (message.kind) {
    case 'opened':
      return factsOfOpened(message);
    case 'element':
      return factsOfElement(message, base);
    case 'seen':
      return factsOfSeen(message, base);
  }
}
