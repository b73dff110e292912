import { randomUUID } from 'node:crypto';
import type { Call, Reply } from './call.ts';
import { readCreateRequest } from './create-request.ts';
import { ApiError } from './errors.ts';
import { isOneOf, valueAt } from './guards.ts';
import { REVISIONS, type Revision } from './options.ts';
import { liveSession, type Session } from './state.ts';
import { makeToken } from './token.ts';
import { connectSession, connectSessionToken } from './wire.ts';

const FIRST_ID = 8412;

// StackOne's documents disagree on whether a colon follows the key, so both are taken.
function checkApiKey({ header, state }: Call): void {
  const basic = /^Basic ([\w+/=-]+)$/i.exec(header('authorization') ?? '');
  const [key = ''] = Buffer.from(basic?.[1] ?? '', 'base64')
    .toString('utf8')
    .split(':');
  if (key === '' || (state.apiKey !== null && key !== state.apiKey)) throw new ApiError(401);
}

function revisionOf({ header, state }: Call): Revision {
  const asked = header('x-emulator-revision');
  if (asked === null) return state.revision;
  if (isOneOf(REVISIONS, asked)) return asked;
  throw new ApiError(400, `x-emulator-revision must be one of ${REVISIONS.join(', ')}`);
}

/** POST /connect_sessions: makes a session and answers 201 with its token. */
export function createSession(call: Call): Reply {
  checkApiKey(call);
  const { state } = call;
  const revision = revisionOf(call);
  const request = readCreateRequest(call.body, revision);
  const createdAt = state.now();
  const expiresAt = createdAt + request.expiresIn * 1000;
  const session: Session = {
    id: FIRST_ID + state.sessions.size,
    token: makeToken(state.tokens, createdAt, expiresAt),
    triggerToken: randomUUID(),
    createdAt,
    expiresAt,
    request,
  };
  state.sessions.set(session.token, session);
  return { status: 201, json: connectSessionToken(session, revision, call.origin) };
}

/** POST /connect_sessions/authenticate: answers 201 with the session of a token that is alive. */
export function authenticateSession(call: Call): Reply {
  checkApiKey(call);
  const token = valueAt(call.body, 'token');
  if (typeof token !== 'string') throw new ApiError(400, 'token must be a string');
  return { status: 201, json: connectSession(liveSession(call.state, token), revisionOf(call)) };
}
