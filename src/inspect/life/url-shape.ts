const IDS = /^(?:[\da-f]{8,}|[\da-f-]{32,}|\d+|(?=.*\d)[\w-]{8,}|.{24,})$/i;

/** An address without its query, and with `…` for the parts of its path that look like ids. */
export function urlShape(url: string): string {
  const [, start = '', path = url] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(url) ?? [];
  return start + path.replace(/[^/]+/g, (part) => (IDS.test(part) ? '…' : part));
}

/** The path of an address, without its query. */
export const pathOf = (url: string): string =>
  /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? '';
