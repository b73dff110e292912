import { acceptedCategories } from './categories.ts';
import { ApiError } from './errors.ts';
import { isObject } from './guards.ts';
import type { Revision } from './options.ts';

/** The body of POST /connect_sessions, checked. Absent optional fields are null. */
export type CreateRequest = {
  readonly ownerId: string;
  readonly ownerName: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly categories: readonly string[] | null;
  readonly provider: string | null;
  readonly username: string | null;
  readonly accountId: string | null;
  readonly label: string | null;
  readonly metadata: Record<string, unknown> | null;
  readonly multiple: boolean;
  readonly type: 'production' | 'test';
  readonly integrationId: string | null;
};

/** Seconds a session lives when the request does not say: documented by StackOne. */
const DEFAULT_EXPIRES_IN = 1800;

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => isString(value) && value !== '';
const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
const isType = (value: unknown): value is 'production' | 'test' =>
  value === 'production' || value === 'test';

/**
 * Reads the body of POST /connect_sessions. Unknown keys are ignored, and so are the values of
 * `provider_version`, `shared`, `relink` and `scopes`, which change nothing here.
 * Throws a 400 that names every field that is wrong.
 */
export function readCreateRequest(body: unknown, revision: Revision): CreateRequest {
  if (!isObject(body)) throw new ApiError(400, 'The body must be a JSON object');
  const complaints: string[] = [];

  const required = (name: string): string => {
    const value = body[name];
    if (isText(value)) return value;
    complaints.push(`${name} must be a string that is not empty`);
    return '';
  };
  const optional = <T>(
    name: string,
    is: (value: unknown) => value is T,
    expected: string,
  ): T | null => {
    const value = body[name] ?? null;
    if (value === null || is(value)) return value;
    complaints.push(`${name} must be ${expected}`);
    return null;
  };
  const categories = acceptedCategories(revision);
  const isCategories = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => categories.includes(item));

  const request: CreateRequest = {
    ownerId: required('origin_owner_id'),
    ownerName: required('origin_owner_name'),
    expiresIn: optional('expires_in', isSeconds, 'a number above 0') ?? DEFAULT_EXPIRES_IN,
    categories: optional('categories', isCategories, `an array of ${categories.join(', ')}`),
    provider: optional('provider', isString, 'a string'),
    username: optional('origin_username', isString, 'a string'),
    accountId: optional('account_id', isString, 'a string'),
    label: optional('label', isString, 'a string'),
    metadata: optional('metadata', isObject, 'an object'),
    multiple: optional('multiple', isBoolean, 'a boolean') ?? false,
    type: optional('type', isType, 'production or test') ?? 'production',
    integrationId:
      optional('integration_id', isString, 'a string') ??
      optional('connector_profile_id', isString, 'a string'),
  };
  optional('provider_version', isString, 'a string');
  if (complaints.length > 0) throw new ApiError(400, complaints.join('; '));
  return request;
}
