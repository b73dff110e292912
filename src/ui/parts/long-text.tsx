import { useState } from 'preact/hooks';
import { tCount } from '../text.ts';
import { visible } from '../visible.ts';

const FIRST = 400;
const STEP = 20_000;

/** Text of a page of any length: its beginning, and a button for more of it. */
export function LongText({ value, first = FIRST }: { value: string; first?: number }) {
  const [limit, setLimit] = useState(first);
  const left = value.length - limit;
  if (left <= 0) return <bdi>{visible(value)}</bdi>;
  return (
    <>
      <bdi>{visible(value.slice(0, limit))}…</bdi>{' '}
      <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
        {tCount('show_more', left)}
      </button>
    </>
  );
}
