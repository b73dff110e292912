/** The match patterns that are watched from installation on; the manifest lists the same ones. */
export const DEFAULT_SITES: readonly string[] = [
  '*://localhost/*',
  '*://127.0.0.1/*',
  '*://*.stackone.com/*',
];

/** The match pattern of "watch all sites". */
export const ALL_SITES = '*://*/*';

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/**
 * The match pattern that covers the site of a page: its scheme and host, any port and path.
 * Null for addresses that no extension may be let into by pattern (`about:`, `chrome:`, `file:`).
 */
export function sitePattern(url: string): string | null {
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !parsed.hostname) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Whether a page's site is watched from installation on. */
export function isDefaultSite(url: string): boolean {
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return false;
  const host = parsed.hostname;
  return (
    host === 'localhost' ||
    host === '127.0.0.1' ||
    host === 'stackone.com' ||
    host.endsWith('.stackone.com')
  );
}
