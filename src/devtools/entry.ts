import { headerOf, numberIn, objectIn, textIn } from '../inspect/har-entry.ts';
import type { JsonObject } from '../inspect/wire-keys.ts';

/** What a body may be, by what its response says of it. `text`: it may be JSON all the same. */
export type BodyKind = 'json' | 'events' | 'text' | 'other';

/** What decides whether the body of a network entry is looked at. */
export type EntryFacts = {
  readonly kind: BodyKind;
  /** The address whose site must be watched: that of the document or worker that asked. */
  readonly asker: string;
  /** The body's length in bytes, decompressed. */
  readonly size: number;
  /** Whether the request went through the hook in the page. */
  readonly isHooked: boolean;
  /** Whether a service worker answered; what it asked for itself is an entry of its own. */
  readonly isFromWorker: boolean;
};

/**
 * An entry names neither frame nor document. A request to another origin that its page may read has
 * `Origin`, others have `Referer` unless the page hides it; one with neither goes to the asker's own
 * origin or is a navigation, whose asker is the new document itself.
 */
function askerOf(request: JsonObject, type: string | null): string {
  const url = textIn(request, 'url') ?? '';
  const origin = headerOf(request, 'origin');
  if (type === 'document') return url;
  return (origin === 'null' ? '' : origin) || headerOf(request, 'referer') || url;
}

function kindOf(mime: string, type: string | null): BodyKind {
  if (mime.includes('json')) return 'json';
  if (mime.includes('event-stream')) return 'events';
  const isRead = type === 'fetch' || type === 'xhr';
  return isRead && /^$|^text\/|octet-stream|x-unknown/.test(mime) ? 'text' : 'other';
}

/**
 * Reads a network entry: HAR 1.2 with fields of Chrome's own, whose names begin with `_`. `hook` is the
 * address of the hook's script, which stands in the stack of every request that went through it.
 */
export function readEntry(entry: JsonObject, hook: string): EntryFacts {
  const response = objectIn(entry, 'response');
  const content = objectIn(response, 'content');
  const type = textIn(entry, '_resourceType');
  return {
    kind: kindOf((textIn(content, 'mimeType') ?? '').toLowerCase(), type),
    asker: askerOf(objectIn(entry, 'request'), type),
    size: numberIn(content, 'size'),
    isHooked: JSON.stringify(entry['_initiator'] ?? null).includes(hook),
    isFromWorker: response['_fetchedViaServiceWorker'] === true,
  };
}
