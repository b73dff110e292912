import type { ComponentChildren } from 'preact';

// A message's text never holds this character, so it can mark where the parts go.
const MARK = '\u0001';

type Props = {
  /** Gives the message with these texts for `$1` to `$9`. */
  readonly text: (...marks: readonly string[]) => string;
  readonly parts: readonly ComponentChildren[];
};

/** A message whose `$1` to `$9` are filled with elements instead of text. */
export function Say({ text, parts }: Props) {
  const marks = parts.map((_, index) => `${MARK}${index}${MARK}`);
  const pieces = text(...marks).split(MARK);
  return <>{pieces.map((piece, index) => (index % 2 ? parts[Number(piece)] : piece))}</>;
}
