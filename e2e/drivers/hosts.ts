/**
 * Names that lead to 127.0.0.1 in the browsers under test. The first two are not watched from
 * installation on; the others are StackOne's, for what only counts when it is sent there.
 */
export const TEST_HOSTS = [
  'app.acme.test',
  'other.test',
  'api.stackone.com',
  'app.stackone.com',
] as const;
