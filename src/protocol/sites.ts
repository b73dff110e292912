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

/**
 * Whether match patterns cover the site of a page. The browser's own `permissions.contains` is not
 * asked: Chromium denies the sites of the installation once all sites have been given back, though it
 * lists them and runs their scripts.
 */
export function isCovered(url: string, patterns: readonly string[]): boolean {
  const { protocol, hostname } = parse(url) ?? { protocol: '', hostname: '' };
  if (!/^https?:$/.test(protocol) || !hostname) return false;
  return patterns.some((pattern) => {
    const [, scheme, any, host] = /^([*a-z]+):\/\/(\*\.?)?([^/]*)\/\*$/.exec(pattern) ?? [];
    if (!scheme) return pattern === '<all_urls>';
    const isScheme = scheme === '*' || `${scheme}:` === protocol;
    return (
      isScheme && (hostname === host || (any && `.${hostname}`.endsWith(host ? `.${host}` : '')))
    );
  });
}

/** Whether a page's site is watched from installation on. */
export const isDefaultSite = (url: string): boolean => isCovered(url, DEFAULT_SITES);
