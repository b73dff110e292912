import { useMemo, useState } from 'preact/hooks';
import type { CapturedRow } from '../masked.ts';
import { maskedBody } from '../masked-body.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { t, tCount, tNamed } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import { visibleLines } from '../visible.ts';

const FIRST = 10_000;
const STEP = 100_000;

/** The body as it was received, masked, with the session object marked. */
export function RawBody({ row }: { row: CapturedRow }) {
  const [limit, setLimit] = useState(FIRST);
  const copy = useCopy(useAnnounce());
  const { before, object, after } = useMemo(() => maskedBody(row), [row]);
  const length = before.length + object.length + after.length;
  const shown = (text: string, from: number): string =>
    visibleLines(text.slice(0, Math.max(limit - from, 0)));
  return (
    <div class="raw">
      <div class="raw-line">
        <span class="muted">{tNamed('raw', row.capture.exchange.bodyForm)}</span>
        <Button icon="copy" label={t('copy_json')} onClick={() => copy.session(row)} />
      </div>
      <pre class="raw-text">
        {shown(before, 0)}
        <mark>{shown(object, before.length)}</mark>
        {shown(after, before.length + object.length)}
      </pre>
      {length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
          {tCount('show_more', length - limit)}
        </button>
      )}
    </div>
  );
}
