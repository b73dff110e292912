/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` whole numbers from 1 to `most`, in rising order. */
export const drawPoints = (random: () => number, count: number, most: number): number[] =>
  Array.from({ length: count }, () => 1 + Math.floor(random() * most)).sort((a, b) => a - b);
