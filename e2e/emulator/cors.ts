const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

function isLocal(origin: string): boolean {
  try {
    return LOCAL_HOSTS.includes(new URL(origin).hostname);
  } catch {
    return false;
  }
}

/**
 * The CORS headers of an answer. The hub runs on the app's own origin, so /hub/* is open to any;
 * the calls that need an API key answer pages on localhost only, as StackOne's do.
 * `origin` is the request's `Origin` header, null without one.
 */
export function corsHeaders(path: string, origin: string | null): Record<string, string> {
  if (origin === null) return {};
  const allowed =
    path.startsWith('/hub/') || (path.startsWith('/connect_sessions') && isLocal(origin));
  if (!allowed) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE, OPTIONS',
    'Access-Control-Allow-Headers':
      'authorization, content-type, x-hub-session-token, x-hub-version, x-hub-provider, x-emulator-revision, x-emulator-status',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  };
}
