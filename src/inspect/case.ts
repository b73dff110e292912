import { array, boolean, type Infer, nullable, string, type, unknown } from 'superstruct';

/**
 * One body and what is to be said of it. `identity` is null for what is no session object.
 * `accepts` stands in the order of the verdicts. A problem is written `severity code path`; every
 * problem of the two models is listed, in order.
 */
export const Case = type({
  about: string(),
  body: unknown(),
  identity: nullable(string()),
  state: nullable(string()),
  accepts: array(boolean()),
  authLink: array(string()),
  sessionToken: array(string()),
});

export type Case = Infer<typeof Case>;

/** What a module of `cases/` exports. */
export const CaseModule = type({ testCase: Case });
