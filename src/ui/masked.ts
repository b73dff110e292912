import type { Field } from '../inspect/inspection.ts';
import { maskText, maskValue, type Secrets, secretsOf } from '../inspect/mask.ts';
import { type RawView, rawView } from '../inspect/raw.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { Row } from './rows.ts';

const known = new WeakMap<Exchange, Secrets>();

function secretsIn(exchange: Exchange): Secrets {
  const before = known.get(exchange);
  if (before) return before;
  const secrets = secretsOf(exchange);
  known.set(exchange, secrets);
  return secrets;
}

/** A text of a capture fit to be shown. */
export const maskedText = ({ capture: { exchange } }: Row, text: string): string =>
  maskText(text, secretsIn(exchange));

/** A field's value fit to be shown. */
export const maskedFieldValue = ({ capture: { exchange } }: Row, field: Field): unknown =>
  maskValue(field.value, secretsIn(exchange), field.name);

/** A value as text: a text as it is, anything else as JSON. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');

/** The address of an exchange fit to be shown. */
export const maskedUrl = (exchange: Exchange): string =>
  maskText(exchange.url, secretsIn(exchange));

/** The request body of an exchange fit to be shown. */
export const maskedRequest = (exchange: Exchange, text: string): string =>
  maskText(text, secretsIn(exchange));

/** The body of a row's response fit to be shown, with its session object set apart. */
export const maskedBody = ({ capture: { exchange }, session }: Row): RawView =>
  rawView(exchange.body, session.path, secretsIn(exchange));
