/** A secret is shown where this many of its characters stand in a row. */
const PIECE = 8;
/** Every row of eight holds one of the groups of four that begin at each fifth character. */
const GROUP = 4;
const STRIDE = PIECE - GROUP + 1;

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const undoJson = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, code, letter) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (SHORT[letter] ?? letter),
  );

const undoUrl = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/** A text as it stands, and as it reads to someone who undoes its escapes. */
function* readings(text: string): Generator<string> {
  const layers = [text];
  if (text.includes('\\')) layers.push(undoJson(text));
  const [, once = ''] = layers;
  if (once.includes('\\')) layers.push(undoJson(once));
  for (const layer of layers) {
    yield layer;
    if (/%[\da-f]{2}/i.test(layer)) yield undoUrl(layer);
  }
}

function pieceIn(text: string, secret: string): string | null {
  for (let at = 0; at + GROUP <= secret.length; at += STRIDE) {
    const group = secret.slice(at, at + GROUP);
    for (let i = text.indexOf(group); i >= 0; i = text.indexOf(group, i + 1)) {
      let before = 0;
      while (before < at && before < i && text[i - before - 1] === secret[at - before - 1])
        before++;
      let after = GROUP;
      while (at + after < secret.length && text[i + after] === secret[at + after]) after++;
      if (before + after >= PIECE) return secret.slice(at - before, at + after);
    }
  }
  return null;
}

/** The piece of one of the secrets that a text shows, eight characters or more; null if none. */
export function shownIn(text: string, secrets: readonly string[]): string | null {
  if (secrets.length === 0) return null;
  for (const reading of readings(text)) {
    for (const secret of secrets) {
      const piece = pieceIn(reading, secret);
      if (piece !== null) return piece;
    }
  }
  return null;
}
