import { type RawView, rawText, rawView } from '../inspect/raw.ts';
import { type CapturedRow, secretsIn } from './masked.ts';

/** The body of a row's response fit to be shown, with its session object, if any, set apart. */
export const maskedBody = (row: CapturedRow): RawView =>
  rawView(row.capture.exchange.body, row.session?.path ?? null, secretsIn(row));

/** What is copied of a row: the session object, or without one the whole body; masked. */
export function maskedJson(row: CapturedRow): string {
  const { before, object, after } = maskedBody(row);
  return row.session ? object : before + object + after;
}

/** What the request of a row sent, fit to be shown. */
export const maskedRequest = (row: CapturedRow, text: string): string =>
  rawText(text, secretsIn(row));
