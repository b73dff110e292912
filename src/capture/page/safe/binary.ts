import { native } from './native.ts';

const decoder = new TextDecoder();
const { decode } = native(TextDecoder.prototype);
const typedArray: Uint8Array = Object.getPrototypeOf(Uint8Array.prototype);
const NativeBytes: new (buffer: unknown) => Uint8Array = Uint8Array;

export const bytes = native(typedArray);
export const blob = native(Blob.prototype);

/** The bytes of a buffer, not copied. Throws for what is none. */
export const bytesOf = (buffer: unknown): Uint8Array => new NativeBytes(buffer);

/** UTF-8 bytes as text, without a byte order mark. */
export const decodeUtf8 = (data: Uint8Array): string => decode(decoder, data);
