let ours = '';
let given = 0;

/** An id that nothing else has: 128 random bits of this script in this frame, and a number. */
export function newId(): string {
  ours ||= crypto.getRandomValues(new Uint32Array(4)).join('.');
  return `${ours}-${given++}`;
}
