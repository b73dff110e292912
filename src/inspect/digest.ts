/**
 * Six hexadecimal digits that tell tokens apart. 24 bits of a hash: enough to distinguish the
 * tokens of one person's afternoon, far too few to find a token from.
 */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  // FNV's high bits depend little on the last characters; this spreads them (MurmurHash3's end).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 8).toString(16).padStart(6, '0');
}
