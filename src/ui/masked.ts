import { maskText } from '../inspect/mask.ts';
import { createSecrets, type Secrets, secretsOf } from '../inspect/secrets.ts';
import type { Capture } from '../protocol/capture.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { Row } from './rows.ts';

/** A row whose session object, or at least whose token, a response brought. */
export type CapturedRow = Row & { readonly capture: Capture };

/** Whether a response brought a row. */
export const isCaptured = (row: Row): row is CapturedRow => row.capture !== null;

// By exchange, as a row is made anew whenever its token is used again.
const found = new WeakMap<Exchange, Secrets>();

/** The secrets of a row's request and response. */
export function secretsIn({ capture: { exchange }, session, life }: CapturedRow): Secrets {
  const before = found.get(exchange);
  const secrets = before ?? secretsOf(exchange);
  if (!before) found.set(exchange, secrets);
  // The token of a response without a session object may stand in it under any name.
  return session ? secrets : createSecrets([...secrets.values, life.token ?? '']);
}

/** A text of a capture fit to be shown. */
export const maskedText = (row: CapturedRow, text: string): string =>
  maskText(text, secretsIn(row));
