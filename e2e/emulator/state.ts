import type { CreateRequest } from './create-request.ts';
import { ApiError } from './errors.ts';
import type { Revision, TokenForm } from './options.ts';

/** A connect session. Times are milliseconds since the epoch by the emulator's clock. */
export type Session = {
  readonly id: number;
  readonly token: string;
  readonly triggerToken: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly request: CreateRequest;
};

/** A linked account. Secret values are never kept, only the names of their fields. */
export type Account = {
  readonly id: string;
  readonly provider: string;
  readonly integrationId: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly values: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
};

/** One try to connect by OAuth. */
export type Attempt = {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly status: 'pending' | 'authenticated' | 'error' | 'cancelled' | 'expired';
  readonly account: Account | null;
};

/** Everything one emulator knows; gone when it is closed. */
export type State = {
  readonly now: () => number;
  readonly revision: Revision;
  readonly tokens: TokenForm;
  readonly apiKey: string | null;
  readonly rejectWith: 401 | 403;
  readonly sessions: Map<string, Session>;
  readonly accounts: Map<string, Account>;
  readonly attempts: Map<string, Attempt>;
};

/** The session of a token that is alive. Throws 401 (or 403) when it is unknown or has expired. */
export function liveSession(state: State, token: string | null): Session {
  const session = state.sessions.get(token ?? '');
  if (!session || session.expiresAt <= state.now()) throw new ApiError(state.rejectWith);
  return session;
}

/**
 * The account that a session edits instead of making a new one: the one it names, or the one its
 * owner already has for its provider, unless `multiple` was asked for.
 */
export function existingAccount(
  state: State,
  { request }: Session,
  provider: string | null,
): Account | null {
  if (request.accountId !== null) return state.accounts.get(request.accountId) ?? null;
  if (request.multiple || provider === null) return null;
  const isSame = (account: Account): boolean =>
    account.provider === provider &&
    account.ownerId === request.ownerId &&
    account.ownerName === request.ownerName;
  return [...state.accounts.values()].find(isSame) ?? null;
}
