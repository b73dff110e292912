import type { WebRequest } from 'webextension-polyfill';
import type { Piece, Pieces } from './pieces.ts';

type Seen = {
  /** Called for each JSON text of the body once all of it has been passed on. */
  readonly onPiece: (piece: Piece) => void;
  /** Called when the response is the browser's alone again. */
  readonly onLeft: () => void;
  /** Called when the body, or one text of it, is above the size limit; the rest is not looked at. */
  readonly onTooLarge: () => void;
};

/**
 * Passes a response on to the page byte for byte, each chunk before it is looked at, and gives the
 * JSON texts in it. Leaves the response to the browser as soon as there is nothing to look for.
 */
export function passOn(filter: WebRequest.StreamFilter, pieces: Pieces, seen: Seen): void {
  const decoder = new TextDecoder();
  const leave = (): void => {
    filter.disconnect();
    seen.onLeft();
  };
  filter.ondata = ({ data }) => {
    filter.write(data);
    const taken = pieces.take(decoder.decode(data, { stream: true }));
    if (taken.rest !== 'more') leave();
    if (taken.rest === 'too-large') seen.onTooLarge();
    for (const piece of taken.pieces) seen.onPiece(piece);
  };
  filter.onstop = () => {
    leave();
    const last = pieces.take(decoder.decode());
    for (const piece of [...last.pieces, ...pieces.end()]) seen.onPiece(piece);
  };
  // The page ended it, or the browser did not let it be followed.
  filter.onerror = () => seen.onLeft();
}
