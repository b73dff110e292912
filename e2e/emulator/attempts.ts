import { randomUUID } from 'node:crypto';
import type { Call, Reply } from './call.ts';
import { ApiError } from './errors.ts';
import { hubSession } from './hub.ts';
import type { Attempt, State } from './state.ts';

function attemptJson({ id, status, account, createdAt, updatedAt }: Attempt): object {
  return {
    id,
    status,
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    ...(account ? { account: { id: account.id, provider: account.provider } } : {}),
    ...(status === 'error'
      ? { error: { code: 'access_denied', description: 'The user said no' } }
      : {}),
  };
}

/** The attempt of an id that belongs to a token. Throws 404 when there is none. */
export function findAttempt(state: State, id: string, token: string): Attempt {
  const attempt = state.attempts.get(id);
  if (attempt?.token !== token) throw new ApiError(404, `Connection attempt ${id} not found`);
  return attempt;
}

/** Keeps an attempt with what has changed in it. */
export function changeAttempt(
  state: State,
  attempt: Attempt,
  change: Pick<Attempt, 'status'> & Partial<Pick<Attempt, 'account'>>,
): Attempt {
  const changed = { ...attempt, ...change, updatedAt: state.now() };
  state.attempts.set(attempt.id, changed);
  return changed;
}

/** POST /hub/connection_attempts: starts one try to connect by OAuth. */
export function createAttempt(call: Call): Reply {
  const { token } = hubSession(call);
  const now = call.state.now();
  const id = randomUUID();
  const attempt: Attempt = {
    id,
    token,
    createdAt: now,
    updatedAt: now,
    status: 'pending',
    account: null,
  };
  call.state.attempts.set(id, attempt);
  return { status: 201, json: attemptJson(attempt) };
}

/** GET /hub/connection_attempts/{id}: the hub asks every 2 s how far it has come. */
export function getAttempt(call: Call, id: string): Reply {
  const { token } = hubSession(call);
  return { status: 200, json: attemptJson(findAttempt(call.state, id, token)) };
}

/** DELETE /hub/connection_attempts/{id}: the user gave up. */
export function cancelAttempt(call: Call, id: string): Reply {
  const { token } = hubSession(call);
  const attempt = findAttempt(call.state, id, token);
  const cancelled = changeAttempt(call.state, attempt, { status: 'cancelled' });
  return { status: 200, json: attemptJson(cancelled) };
}
