import type { Field } from '../inspect/inspection.ts';
import { maskValue } from '../inspect/mask-value.ts';
import { secretsIn } from './masked.ts';
import type { SessionRow } from './rows.ts';

/** A field's value fit to be shown. */
export const maskedFieldValue = (row: SessionRow, field: Field): unknown =>
  maskValue(field.value, secretsIn(row), field.name);

/** A value as text: a text as it is, anything else as JSON. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');
