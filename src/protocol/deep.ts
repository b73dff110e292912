/**
 * The permissions that deep capture needs, which Firefox alone has. That all of them are granted is
 * what turns it on; there is no setting beside them.
 */
export const DEEP_PERMISSIONS = [
  'webRequest',
  'webRequestBlocking',
  'webRequestFilterResponse',
] as const;
