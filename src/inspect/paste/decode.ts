/** What a file starts with when it is not in UTF-8: PowerShell's `>` writes UTF-16. */
const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The text of a file: UTF-8, or UTF-16 where a byte order mark says so. Never throws. */
export function decodeFile(bytes: Uint8Array): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(mark?.encoding ?? 'utf-8').decode(bytes);
}

/** The text behind base64 (or base64url) of UTF-8; null when it is none. Never throws. */
export function decodeBase64(text: string): string | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Whether a text is what becomes of bytes that are none: control characters early in it. */
export function isBinary(text: string): boolean {
  for (let i = 0; i < Math.min(text.length, 4_096); i++) {
    const code = text.charCodeAt(i);
    const isControl = code < 0x20 && !(code >= 0x08 && code <= 0x0d) && code !== 0x1b;
    if (isControl || code === 0xfffd) return true;
  }
  return false;
}
