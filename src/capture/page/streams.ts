import type { Describe } from './describe.ts';
import { isOn } from './outlet.ts';
import { followPieces, type Piece, type Pieces } from './pieces.ts';
import { type Around, replace } from './replace.ts';
import { describeResponse } from './response.ts';
import { responseBody } from './safe/fetch.ts';
import { attempt, defineProperty, getPrototypeOf } from './safe/language.ts';
import { noteOn, putNote } from './safe/notes.ts';
import { onValue } from './safe/promise.ts';

/** What is read through the streams of bodies, their readers and their iterators. */
const bodies = new WeakMap<WeakKey, Pieces | undefined>();

const follow = (stream: unknown, pieces: Pieces | undefined): unknown =>
  pieces && attempt(() => putNote(bodies, stream, pieces));

/** Describes the exchange behind a response that a page made of another one's stream. */
export const describeStream = (self: unknown): Describe | undefined =>
  attempt(() => noteOn(bodies, responseBody(self))?.describe);

/** The pieces come from what a method gives just as from what it was called on. */
const handOn: Around<unknown> = (call, self) => {
  const made = call();
  follow(made, noteOn(bodies, self));
  return made;
};

const lookAtPieces: Around<Promise<Piece>> = (call, self) => {
  const promise = call();
  const pieces = noteOn(bodies, self);
  return pieces && isOn()
    ? onValue(promise, (piece) => {
        pieces.look(piece);
        return piece;
      })
    : promise;
};

/** Watches what a page reads of a body's stream by itself: by a reader, an iterator, through a pipe. */
export function watchStreams(): void {
  const { prototype } = ReadableStream;

  replace<ReadableStream | null>(Response.prototype, 'body', (call, self) => {
    const stream = call();
    if (stream && isOn() && !noteOn(bodies, stream)) {
      follow(stream, followPieces(describeResponse(self)));
    }
    return stream;
  });

  replace(prototype, 'getReader', handOn);
  replace(prototype, 'pipeThrough', handOn);
  replace<readonly unknown[]>(prototype, 'tee', (call, self) => {
    const branches = call();
    const pieces = noteOn(bodies, self);
    follow(branches[0], pieces);
    follow(branches[1], pieces && followPieces(pieces.describe));
    return branches;
  });
  replace(ReadableStreamDefaultReader.prototype, 'read', lookAtPieces);
  replace(ReadableStreamBYOBReader.prototype, 'read', lookAtPieces);

  let isIteratorWatched = false;
  replace(prototype, 'values', (call, self) => {
    const iterator = call();
    follow(iterator, noteOn(bodies, self));
    // Nobody can have its prototype any earlier; to make a stream for it would cost every frame.
    if (!isIteratorWatched) replace(getPrototypeOf(iterator), 'next', lookAtPieces);
    isIteratorWatched = true;
    return iterator;
  });
  // Chrome 123 has neither.
  if (prototype.values) {
    attempt(() => defineProperty(prototype, Symbol.asyncIterator, { value: prototype.values }));
  }
}
