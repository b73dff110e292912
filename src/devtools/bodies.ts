import { locate } from '../inspect/locate.ts';
import { type Exchange, MAX_BODY } from '../protocol/exchange.ts';
import type { BodyKind } from './entry.ts';

/** A JSON text with a session object in it, and what it is of the body that was sent. */
export type Body = Pick<Exchange, 'body' | 'bodyForm'>;

/** The data of each event in a stream of them (HTML standard, server-sent events). */
const eventsIn = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((event) =>
      event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5))
        .join('\n'),
    );

/**
 * The parts of a body that may leave the developer tools: the JSON texts in which `inspect/` finds a
 * session object or a near miss. That is the whole body, or else those of its lines or events that
 * are JSON by themselves. `too-large` for a body that is too long or too rich to be looked through.
 */
export function bodiesIn(text: string, kind: BodyKind): readonly Body[] | 'too-large' {
  if (text.length > MAX_BODY) return 'too-large';
  const { found, refusal } = locate(text);
  if (found.length > 0) return [{ body: text, bodyForm: 'text' }];
  if (refusal === 'too-many-values') return 'too-large';
  if (refusal === null) return [];
  return (kind === 'events' ? eventsIn(text) : text.split('\n'))
    .filter((part) => locate(part).found.length > 0)
    .map((body) => ({ body, bodyForm: 'record' }));
}
