import type { Life } from '../inspect/life/life.ts';

const same = <T>(a: readonly T[], b: readonly T[], idOf: (item: T) => string): boolean =>
  a.length === b.length &&
  a.every((item, index) => {
    const other = b[index];
    return other !== undefined && idOf(item) === idOf(other);
  });

/** Whether two lives of one id rest on the same facts. */
export const sameLife = (a: Life, b: Life): boolean =>
  a.session === b.session &&
  a.replacedAt === b.replacedAt &&
  same(a.captures, b.captures, ({ exchange }) => exchange.id) &&
  same(a.uses, b.uses, ({ sighting }) => sighting.id);
