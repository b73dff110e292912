/** Finds pieces of secrets in texts. */
export type Matcher = {
  /** The end of the piece of a secret that starts at `i`, or `i` when none does. */
  readonly endOf: (text: string, i: number) => number;
  /** The first position at or after `i` where a piece of a secret may start, or the text's end. */
  readonly next: (text: string, i: number) => number;
};

/** A piece of a secret is at least this long; fewer characters give nothing away. */
const PIECE = 8;
/** Secrets of up to this many characters in all are matched exactly; more are matched roughly. */
const EXACT = 16_384;

const PAIR_COUNT = 65_536;
const pairAt = (text: string, i: number): number =>
  ((text.charCodeAt(i) & 0xff) << 8) | (text.charCodeAt(i + 1) & 0xff);

type Place = { readonly secret: string; readonly at: number };

function indexPieces(secrets: readonly string[]): ReadonlyMap<string, Place> {
  const pieces = new Map<string, Place>();
  for (const secret of secrets) {
    for (let at = 0; at + PIECE <= secret.length; at++) {
      const piece = secret.slice(at, at + PIECE);
      if (!pieces.has(piece)) pieces.set(piece, { secret, at });
    }
  }
  return pieces;
}

/**
 * A matcher for secrets of eight or more characters. Most positions of a text are ruled out by one
 * pair of characters that no secret has, seven positions at a time. Absurdly long secrets are
 * matched by their pairs alone, which may find too much and never too little.
 */
export function createMatcher(secrets: readonly string[]): Matcher {
  const long = secrets.filter((secret) => secret.length >= PIECE);
  const pairs = new Uint8Array(PAIR_COUNT);
  for (const secret of long) {
    for (let i = 0; i + 1 < secret.length; i++) pairs[pairAt(secret, i)] = 1;
  }
  const total = long.reduce((sum, secret) => sum + secret.length, 0);
  const pieces = total <= EXACT ? indexPieces(long) : null;

  const exactEnd = (text: string, i: number): number => {
    const place = pieces?.get(text.slice(i, i + PIECE));
    if (!place) return i;
    let length = PIECE;
    const { secret, at } = place;
    while (
      at + length < secret.length &&
      secret.charCodeAt(at + length) === text.charCodeAt(i + length)
    ) {
      length += 1;
    }
    return i + length;
  };
  const roughEnd = (text: string, i: number): number => {
    let end = i + 1;
    while (end < text.length && pairs[pairAt(text, end - 1)]) end += 1;
    return end - i >= PIECE ? end : i;
  };
  return {
    endOf: pieces ? exactEnd : roughEnd,
    next: (text, start) => {
      if (long.length === 0) return text.length;
      let i = start;
      while (i + PIECE <= text.length) {
        if (!pairs[pairAt(text, i + PIECE - 2)]) i += PIECE - 1;
        else if (pairs[pairAt(text, i)] && pairs[pairAt(text, i + 3)]) return i;
        else i += 1;
      }
      return text.length;
    },
  };
}
