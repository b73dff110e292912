import { saveAccount } from './accounts.ts';
import { changeAttempt, findAttempt } from './attempts.ts';
import type { Call, Reply } from './call.ts';
import { CONNECTORS, findConnector } from './connectors.ts';
import { ApiError } from './errors.ts';
import { valueAt } from './guards.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { liveSession, type Session } from './state.ts';

const html = (text: string, status = 200): Reply => ({
  status,
  text,
  contentType: 'text/html; charset=utf-8',
});

const svg = (text: string): Reply => ({ status: 200, text, contentType: 'image/svg+xml' });

function sessionOfUrl({ state, url }: Call): Session | null {
  try {
    return liveSession(state, url.searchParams.get('token'));
  } catch {
    return null;
  }
}

const rejected = (call: Call): Reply =>
  html(
    htmlPage('Link not valid', '<p>This link has expired or was never valid.</p>'),
    call.state.rejectWith,
  );

/** GET /embedded/integrations?token=: the page that an auth link opens. */
export function authLinkPage(call: Call): Reply {
  const session = sessionOfUrl(call);
  if (!session) return rejected(call);
  const names = CONNECTORS.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('');
  const owner = escapeHtml(session.request.ownerName);
  const until = new Date(session.expiresAt).toISOString();
  return html(
    htmlPage(`Connect ${owner}`, `<p>Valid until <time>${until}</time>.</p><ul>${names}</ul>`),
  );
}

/** GET /connect/oauth2/{id}: what the hub opens in a window, in place of a provider's own page. */
export function oauthPage(call: Call, id: string): Reply {
  const connector = findConnector(id);
  if (!connector || !sessionOfUrl(call)) return rejected(call);
  const buttons =
    '<button name="decision" value="allow">Allow</button> ' +
    '<button name="decision" value="deny">Deny</button>';
  const form = `<form method="post">${buttons}</form>`;
  return html(htmlPage(`Allow access to ${escapeHtml(connector.name)}?`, form));
}

/** POST /connect/oauth2/{id}: the button that was pressed there. */
export function decideOauth(call: Call, id: string): Reply {
  const connector = findConnector(id);
  const session = sessionOfUrl(call);
  if (!connector || !session) return rejected(call);
  const attemptId = call.url.searchParams.get('connection_attempt_id') ?? '';
  const attempt = findAttempt(call.state, attemptId, session.token);
  const isAllowed = valueAt(call.body, 'decision') === 'allow';
  if (isAllowed) {
    const account = saveAccount(call.state, session, connector, {});
    changeAttempt(call.state, attempt, { status: 'authenticated', account });
  } else {
    changeAttempt(call.state, attempt, { status: 'error' });
  }
  return html(htmlPage(isAllowed ? 'Connected' : 'Denied', '<p>You can close this window.</p>'));
}

/** GET /logos/{provider}.svg: a coloured square with the provider's first letter. */
export function logo(_call: Call, provider: string): Reply {
  const connector = findConnector(provider);
  if (!connector) throw new ApiError(404);
  return svg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="${connector.colour}"/><text x="12" y="17" font-family="sans-serif" font-weight="700" font-size="14" text-anchor="middle" fill="#fff">${connector.name.charAt(0)}</text></svg>`,
  );
}
