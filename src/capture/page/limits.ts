/** How deep below the root of a body a session is looked for. */
export const MAX_DEPTH = 4;

/** How many values of a body are looked at. */
export const MAX_VALUES = 20_000;

/** How many of the page's last small responses are kept in its memory, in case one brought a token. */
export const KEPT = 32;

/**
 * Below how many characters a text is kept so, or else below how many values: of the texts among these
 * every 16 characters count as one more.
 */
export const MOST_KEPT = 4096;

/** How long changed counts wait for more changes. */
export const STATUS_DELAY_MS = 100;

/** How much of a body that the page reads in pieces is followed, in UTF-16 code units. */
export const MOST_STREAMED = 262_144;

/** How soon what came of such a body is looked at when the page reads no more of it. */
export const STREAM_DELAY_MS = 200;
