import { create } from './language.ts';
import { native } from './native.ts';

const Decoder = TextDecoder;
const decoder = new Decoder();
const { decode } = native(Decoder.prototype);
const typedArray: Uint8Array = Object.getPrototypeOf(Uint8Array.prototype);
const NativeBytes: new (buffer: unknown) => Uint8Array = Uint8Array;
const goesOn: TextDecodeOptions = create(null, { stream: { value: true } });

const { byteLength } = native(ArrayBuffer.prototype);

export const bytes = native(typedArray);
export const blob = native(Blob.prototype);

/** The bytes of a buffer, not copied. Throws for what is none, before code of the page could run. */
export const bytesOf = (buffer: unknown): Uint8Array => {
  byteLength(buffer);
  return new NativeBytes(buffer);
};

/** UTF-8 bytes as text, without a byte order mark. */
export const decodeUtf8 = (data: Uint8Array): string => decode(decoder, data);

/** Makes a function that gives the next piece of UTF-8 as text. It throws for what is no bytes. */
export const piecewise = (): ((data: Uint8Array) => string) => {
  const own = new Decoder();
  return (data) => decode(own, data, goesOn);
};
