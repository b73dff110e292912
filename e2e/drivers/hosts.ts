/**
 * Names that lead to 127.0.0.1 in the browsers under test. Unlike `localhost` they are not watched
 * from installation on.
 */
export const TEST_HOSTS = ['app.acme.test', 'other.test'] as const;
