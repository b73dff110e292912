/** The host of an address or a match pattern for people, with its port; the text itself if it has none. */
export function hostOf(address: string): string {
  const match = /^[a-z*-]+:\/\/([^/]+)/i.exec(address);
  return match?.[1] ?? address;
}

/**
 * The address that a person typed as one that can be watched: `app.acme.dev`, `localhost:3000` and
 * a whole address are understood. Null when it is none.
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^https?:/i.test(address)) return null;
  try {
    const { hostname, href } = new URL(address);
    return hostname && !hostname.includes('*') ? href : null;
  } catch {
    return null;
  }
}
