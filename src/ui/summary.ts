import { maskedText } from './masked.ts';
import type { Row } from './rows.ts';

/** A field's value as text fit to be shown; null when it is no text or number, or secret as a whole. */
export function fieldText(row: Row, name: string): string | null {
  if (!row.session) return null;
  const field = row.session.fields.find((one) => one.name === name);
  if (!field || field.secret) return null;
  if (typeof field.value === 'number') return maskedText(row, String(field.value));
  return typeof field.value === 'string' && field.value ? maskedText(row, field.value) : null;
}
