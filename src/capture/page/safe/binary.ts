import { caller, reader } from './language.ts';

const decoder = new TextDecoder();
const decode = caller(TextDecoder.prototype.decode);
const typedArray: Uint8Array = Object.getPrototypeOf(Uint8Array.prototype);
const NativeBytes: new (buffer: unknown) => Uint8Array = Uint8Array;

/** The bytes of a buffer, not copied. Throws for what is none. */
export const bytesOf = (buffer: unknown): Uint8Array => new NativeBytes(buffer);

/** The buffer of a typed array. */
export const bufferOf = reader(typedArray, 'buffer');

/** The length of a typed array, past anything the page put on it. */
export const byteLength = reader(typedArray, 'length');

/** UTF-8 bytes as text, without a byte order mark. */
export const decodeUtf8 = (bytes: Uint8Array): string => decode(decoder, bytes);

/** The size of a `Blob` in bytes. Throws for anything else. */
export const blobSize = reader(Blob.prototype, 'size');

/** The media type of a `Blob`, in lower case. */
export const blobType = reader(Blob.prototype, 'type');

/** The text of a `Blob`, as a promise. */
export const blobText = caller(Blob.prototype.text);
