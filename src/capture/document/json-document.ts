import { holdsSession } from './holds.ts';

/** JSON, and what browsers show as plain text, which may be JSON with a wrong content type. */
const TYPES = /[/+]json|^text\/plain/;

/** The text of a document that is nothing but JSON with a session in it, else null. */
export function jsonDocument(): string | null {
  if (!TYPES.test(document.contentType)) return null;
  const text = document.querySelector('body > pre')?.textContent ?? '';
  return holdsSession(text) ? text : null;
}
