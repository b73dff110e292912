import type { Exchange } from '../../protocol/exchange.ts';
import { maskedRequest, maskedUrl } from '../masked.ts';
import { LongText } from '../parts/long-text.tsx';
import { Text } from '../parts/text.tsx';
import { t, tNamed } from '../text.ts';
import { WireTable } from './wire-table.tsx';

function Body({ exchange }: { exchange: Exchange }) {
  const body = exchange.requestBody;
  if (body.kind === 'none') return <span class="muted">{t('request_none')}</span>;
  if (body.kind === 'omitted') return <span class="muted">{tNamed('request', body.reason)}</span>;
  return (
    <code>
      <LongText value={maskedRequest(exchange, body.text)} />
    </code>
  );
}

/** The request that the page sent: method, address and body, masked. */
export function RawRequest({ exchange }: { exchange: Exchange }) {
  const { method, url, via } = exchange;
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
            {url ? <LongText value={maskedUrl(exchange)} /> : <i>{t('no_url')}</i>}
          </code>,
        ],
        [t('wire_via'), tNamed('via', via)],
        [t('wire_body'), <Body key="body" exchange={exchange} />],
      ]}
    />
  );
}
