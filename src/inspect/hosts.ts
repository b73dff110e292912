const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/** The host name of an address, without its port; null for what is no address or has no host. */
export const hostOf = (url: string): string | null => parse(url)?.hostname || null;

/** Whether a host is StackOne's own: `stackone.com` or below it. */
export const isStackOneHost = (host: string): boolean => /(?:^|\.)stackone\.com$/.test(host);

/** Whether a host is the machine itself. */
export const isLoopback = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/.test(host);

/** Whether a host can only be reached from a network of one's own, or has a name kept for that. */
export const isPrivateHost = (host: string): boolean =>
  isLoopback(host) ||
  !host.includes('.') ||
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.[\d.]+$/.test(host) ||
  /\.(?:local|test|internal|lan|example|invalid|home\.arpa)$/.test(host);
