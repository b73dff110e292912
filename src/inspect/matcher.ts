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

/**
 * How many characters of secrets texts are compared with one by one before an index of them is made.
 * Of most exchanges only a few short texts are ever shown.
 */
const EFFORT = 8_192;

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

/** Where a piece stands: of several places the first one, as in the index. */
function findPiece(secrets: readonly string[], piece: string): Place | undefined {
  for (const secret of secrets) {
    const at = secret.indexOf(piece);
    if (at >= 0) return { secret, at };
  }
  return undefined;
}

function indexPairs(secrets: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(PAIR_COUNT);
  for (const secret of secrets) {
    for (let i = 0; i + 1 < secret.length; i++) pairs[pairAt(secret, i)] = 1;
  }
  return pairs;
}

/**
 * A matcher for secrets of eight or more characters. The first few pieces of texts are compared with
 * the secrets themselves. After that most positions of a text are ruled out by one pair of characters
 * that no secret has, seven positions at a time. Absurdly long secrets are matched by their pairs
 * alone, which may find too much and never too little.
 */
export function createMatcher(secrets: readonly string[]): Matcher {
  const long = secrets.filter((secret) => secret.length >= PIECE);
  const total = long.reduce((sum, secret) => sum + secret.length, 0);
  const isExact = total <= EXACT;
  let effort = isExact ? EFFORT : 0;
  let pairs: Uint8Array | null = null;
  let pieces: ReadonlyMap<string, Place> | null = null;

  const pairsOf = (): Uint8Array => {
    pairs ??= indexPairs(long);
    return pairs;
  };
  const find = (piece: string): Place | undefined => {
    if (effort > 0) {
      effort -= total;
      return findPiece(long, piece);
    }
    pieces ??= indexPieces(long);
    return pieces.get(piece);
  };
  const exactEnd = (text: string, i: number): number => {
    const piece = text.slice(i, i + PIECE);
    const place = piece.length === PIECE ? find(piece) : undefined;
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
    const known = pairsOf();
    let end = i + 1;
    while (end < text.length && known[pairAt(text, end - 1)]) end += 1;
    return end - i >= PIECE ? end : i;
  };
  return {
    endOf: isExact ? exactEnd : roughEnd,
    next: (text, start) => {
      if (long.length === 0 || start + PIECE > text.length) return text.length;
      if (effort > 0) return start;
      const known = pairsOf();
      let i = start;
      while (i + PIECE <= text.length) {
        if (!known[pairAt(text, i + PIECE - 2)]) i += PIECE - 1;
        else if (known[pairAt(text, i)] && known[pairAt(text, i + 3)]) return i;
        else i += 1;
      }
      return text.length;
    },
  };
}
