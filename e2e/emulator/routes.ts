import { createAccount, getAccount, updateAccount } from './accounts.ts';
import { cancelAttempt, createAttempt, getAttempt } from './attempts.ts';
import type { Call, Handler, Reply } from './call.ts';
import { ApiError, isKnownStatus } from './errors.ts';
import { getConnector, getSettings, listConnectors } from './hub.ts';
import { authLinkPage, decideOauth, logo, oauthPage } from './pages.ts';
import { authenticateSession, createSession } from './sessions.ts';

/** Everything the emulator answers. What a pattern's group matches is handed to the handler. */
const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['POST', /^\/connect_sessions$/, createSession],
  ['POST', /^\/connect_sessions\/authenticate$/, authenticateSession],
  ['GET', /^\/hub\/settings$/, getSettings],
  ['GET', /^\/hub\/connectors$/, listConnectors],
  ['GET', /^\/hub\/connectors\/([^/]+)$/, getConnector],
  ['POST', /^\/hub\/accounts$/, createAccount],
  ['GET', /^\/hub\/accounts\/([^/]+)$/, getAccount],
  ['PATCH', /^\/hub\/accounts\/([^/]+)$/, updateAccount],
  ['POST', /^\/hub\/connection_attempts$/, createAttempt],
  ['GET', /^\/hub\/connection_attempts\/([^/]+)$/, getAttempt],
  ['DELETE', /^\/hub\/connection_attempts\/([^/]+)$/, cancelAttempt],
  ['GET', /^\/embedded\/integrations$/, authLinkPage],
  ['GET', /^\/connect\/oauth2\/([^/]+)$/, oauthPage],
  ['POST', /^\/connect\/oauth2\/([^/]+)$/, decideOauth],
  ['GET', /^\/logos\/([\w-]+)\.svg$/, logo],
];

/** Answers a call. Throws an ApiError for every answer that is not a success. */
export function answer(call: Call): Reply {
  const forced = Number(call.header('x-emulator-status'));
  if (isKnownStatus(forced)) throw new ApiError(forced);
  const path = call.url.pathname;
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === call.method ? pattern.exec(path) : null;
    if (match) return handler(call, match[1] ?? '');
  }
  throw new ApiError(404, `Cannot ${call.method} ${path}`);
}
