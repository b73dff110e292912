import type { Describe } from './describe.ts';
import { isRecord, parseJson } from './gate.ts';
import { MOST_STREAMED, STREAM_DELAY_MS } from './limits.ts';
import { offer, offerLines, offerRecord } from './offer.ts';
import { count } from './outlet.ts';
import { piecewise } from './safe/binary.ts';
import { attempt, later } from './safe/language.ts';
import { firstGroup, indexOf, isText, lastIndexOf, slice } from './safe/text.ts';

/** What a stream of the platform gives a page that reads from it. */
export type Piece = { readonly value?: string | Uint8Array | null; readonly done: boolean };

/** A body that the page takes apart by hand. */
export type Pieces = {
  readonly describe: Describe;
  /** Looks at what the page has just read. */
  readonly look: (piece: Piece) => unknown;
};

/**
 * Follows a body that is read in pieces, up to 256 KB of it, by the pieces the page gets: nothing is
 * read that the page does not read. What came so far is looked at when the body ends, and as far as
 * it is JSON by itself soon after a piece.
 */
export function followPieces(describe: Describe): Pieces {
  const decode = piecewise();
  let text = '';
  let isOver = false;
  let isCut = false;
  let isDue = false;

  const lookAhead = (isLong?: boolean): void => {
    isDue = false;
    const end = lastIndexOf(text, '\n') + 1;
    if (!isLong && isRecord(parseJson(text))) {
      offerRecord(text, describe);
      text = '';
      isCut = true;
    } else if (end && (isCut || isRecord(parseJson(slice(text, 0, indexOf(text, '\n')))))) {
      offerLines(slice(text, 0, end), describe);
      text = slice(text, end);
      isCut = true;
    }
  };

  const look = ({ value, done }: Piece): void => {
    if (isOver) return;
    if (done) {
      if (isCut) {
        lookAhead();
        offerLines(text, describe);
      } else {
        offer('text', text, describe);
      }
      isOver = true;
    } else if (value) {
      text += isText(value) ? value : decode(value);
      // White space may come first, to keep a connection open.
      isOver = !isCut && firstGroup(/^\s*([[{"]|$)/, text) === undefined;
      if (!isOver && text.length > MOST_STREAMED) lookAhead(true);
      if (!isOver && text.length > MOST_STREAMED) {
        isOver = true;
        count('tooLarge');
      }
      if (!isDue) {
        isDue = true;
        later(() => attempt(() => lookAhead()), STREAM_DELAY_MS);
      }
    }
    if (isOver) text = '';
  };

  return { describe, look: (piece) => attempt(() => look(piece)) };
}
