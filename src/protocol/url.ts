import { keptUrl } from './bounds.ts';

/** Parameters whose values are shown: everything else in a query may be a secret or a form's value. */
const SHOWN = new Set(['provider']);

/**
 * An address without what may be secret in it: user and password, the values of the query but for
 * a few known ones, the fragment; and no longer than is kept. An address that cannot be read is left out
 * whole.
 */
export function withoutSecrets(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  const url = new URL(address, base);
  const names = [...new Set(url.searchParams.keys())];
  const query = names.map((name) =>
    SHOWN.has(name)
      ? `${name}=${encodeURIComponent(url.searchParams.get(name) ?? '')}`
      : `${encodeURIComponent(name)}=…`,
  );
  const end = query.length > 0 ? `?${query.join('&')}` : '';
  return keptUrl(`${url.origin === 'null' ? url.protocol : url.origin}${url.pathname}${end}`);
}
