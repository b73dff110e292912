import { visible } from '../visible.ts';

/** Text that came from a page: one text node, isolated in direction, hidden characters shown. */
export function Text({ value, title }: { value: string; title?: boolean }) {
  const shown = visible(value);
  return title ? <bdi title={shown}>{shown}</bdi> : <bdi>{shown}</bdi>;
}
