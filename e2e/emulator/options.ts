/**
 * The wire format the emulator speaks, named by the month from which StackOne did.
 * `2024-10`: ConnectSessionToken, without `auth_link_url`. `2025-12`: ConnectSessionTokenAuthLink
 * with a numeric `organization_id`. `2026-02`: the same with a string `organization_id`. `next`:
 * made up, a release that has one more category, `payroll`.
 */
export const REVISIONS = ['2024-10', '2025-12', '2026-02', 'next'] as const;

export type Revision = (typeof REVISIONS)[number];

/** What a token looks like. StackOne does not document it; `jwt` is one with an `exp` claim. */
export const TOKEN_FORMS = ['opaque', 'jwt'] as const;

export type TokenForm = (typeof TOKEN_FORMS)[number];

/** One answered request, for a log: the path without its query, which may hold a token. */
type AnsweredRequest = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
};

/** How an emulator is to behave; everything has a default. */
export type EmulatorOptions = {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** The emulator's clock in milliseconds since the epoch; also its `Date` header. */
  readonly now?: () => number;
  readonly revision?: Revision;
  readonly tokens?: TokenForm;
  /** The only API key that is accepted; any non-empty one when absent. */
  readonly apiKey?: string;
  /** The status an expired or unknown token gets. StackOne does not document which it is. */
  readonly rejectWith?: 401 | 403;
  readonly onRequest?: (request: AnsweredRequest) => void;
};
