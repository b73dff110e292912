import { type CapturedRow, maskedText } from '../masked.ts';
import { maskedRequest } from '../masked-body.ts';
import { LongText } from '../parts/long-text.tsx';
import { Text } from '../parts/text.tsx';
import { t, tNamed } from '../text.ts';
import { WireTable } from './wire-table.tsx';

function Body({ row }: { row: CapturedRow }) {
  const body = row.capture.exchange.requestBody;
  if (body.kind === 'none') return <span class="muted">{t('request_none')}</span>;
  if (body.kind === 'omitted') return <span class="muted">{tNamed('request', body.reason)}</span>;
  return (
    <code>
      <LongText value={maskedRequest(row, body.text)} />
    </code>
  );
}

/** The request that the page sent: method, address and body, masked. */
export function RawRequest({ row }: { row: CapturedRow }) {
  const { method, url, via } = row.capture.exchange;
  return (
    <WireTable
      lines={[
        [
          t('wire_address'),
          <code key="address">
            {method !== null && (
              <b>
                <Text value={method} />{' '}
              </b>
            )}
            {url ? <LongText value={maskedText(row, url)} /> : <i>{t('no_url')}</i>}
          </code>,
        ],
        [t('wire_via'), tNamed('via', via)],
        [t('wire_body'), <Body key="body" row={row} />],
      ]}
    />
  );
}
