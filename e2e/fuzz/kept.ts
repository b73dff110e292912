/*
 * What must be kept secret in a body, read apart from the product's own reading of it.
 */

const NAME = /^(?:external[_-]?trigger[_-]?|x[_-]hub[_-]session[_-])?token$/i;
const PARAMETER = /[?&#][\w.-]*(?:token|client_secret|api_key)=([^&#\s"'<>\\;]+)/gi;
const SESSION = /^(?:origin_?owner|auth_?link_?url)/i;
/** A token in JSON text, also of a key that stands twice, of which a parser sees only one. */
const KEYED = /"(?:external_?trigger_?)?token"\s*:\s*("(?:[^"\\]|\\.)*")/gi;

const MAX_OPENED = 2;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The texts of a JSON document that stand where secrets do. */
function secretPlaces(json: string): string[] {
  const places: string[] = [];
  const waiting: { value: unknown; secret: boolean; opened: number }[] = [];
  const read = (text: string, secret: boolean, opened: number): void => {
    if (secret) places.push(text);
    for (const [, value = ''] of text.matchAll(PARAMETER)) places.push(value, decode(value));
    for (const [, value = ''] of text.matchAll(KEYED)) places.push(String(parse(value)));
    if (opened < MAX_OPENED && /^\s*["[{]/.test(text)) {
      waiting.push({ value: parse(text), secret: false, opened: opened + 1 });
    }
  };
  read(json, false, 0);
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { value, secret, opened } = one;
    if (typeof value === 'string') read(value, secret, opened);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const keys = Object.keys(value);
    // A session in an envelope called `sessionToken` is shown, but for its own secrets.
    const hidden = secret && !keys.some((key) => SESSION.test(key));
    for (const [key, child] of Object.entries(value)) {
      waiting.push({ value: child, secret: hidden || (!isList && NAME.test(key)), opened });
    }
  }
  return places;
}

/** Those of the secrets that stand in one of the documents where a token does. */
export function keptIn(documents: readonly string[], secrets: readonly string[]): string[] {
  const places = documents.flatMap(secretPlaces);
  return secrets.filter((secret) => places.some((place) => place.includes(secret)));
}
