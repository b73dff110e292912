/** The messages of StackOne's errors, by status; the last five only on request (see README). */
const MESSAGES: ReadonlyMap<number, string> = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden resource'],
  [404, 'Not Found'],
  [408, 'Request Timeout'],
  [409, 'Conflict'],
  [413, 'Payload Too Large'],
  [422, 'Unprocessable Entity'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
  [502, 'Bad Gateway'],
]);

/** An answer that is not a success. `message` goes to the caller. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string = MESSAGES.get(status) ?? 'Error') {
    super(message);
    this.status = status;
  }
}

/** Whether a status is one the emulator can be asked to answer with. */
export const isKnownStatus = (status: number): boolean => MESSAGES.has(status);

/**
 * The body of an error, in the shape all StackOne endpoints share: `statusCode` is camelCase in
 * an otherwise snake_case API, and 400 alone adds `data` and `provider_errors`.
 * `now` is in milliseconds since the epoch.
 */
export function errorBody(error: ApiError, now: number): object {
  const { status: statusCode, message } = error;
  const shared = { statusCode, message, timestamp: new Date(now).toISOString() };
  if (statusCode !== 400) return shared;
  return { ...shared, data: { statusCode, message }, provider_errors: [] };
}
