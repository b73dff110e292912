import { create, getPrototypeOf } from './language.ts';
import { native } from './native.ts';

const Decoder = TextDecoder;
const decoder = new Decoder();
const decode = native(Decoder, 'decode');
const TypedArray: { readonly prototype: Uint8Array } = getPrototypeOf(Uint8Array);
const NativeBytes: new (buffer: unknown) => Uint8Array = Uint8Array;
const goesOn: TextDecodeOptions = create(null, { stream: { value: true } });

const byteLength = native(ArrayBuffer, 'byteLength');

/** The buffer behind bytes, and how many they are. */
export const bufferOf = native(TypedArray, 'buffer');
export const lengthOf = native(TypedArray, 'length');

export const blobType = native(Blob, 'type');
export const blobSize = native(Blob, 'size');
export const blobText = native(Blob, 'text');

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
