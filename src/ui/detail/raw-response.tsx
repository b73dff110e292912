import type { Session } from '../../inspect/inspection.ts';
import type { Capture } from '../../protocol/capture.ts';
import { formatMoment, formatUtc, toIso } from '../duration.ts';
import { Text } from '../parts/text.tsx';
import { isPasted } from '../paste/source.ts';
import { t } from '../text.ts';
import { formatBytes } from './bytes.ts';
import { type WireLine, WireTable } from './wire-table.tsx';

type Props = { readonly capture: Capture; readonly session: Session | null };

const foundLine = (session: Session): WireLine => [
  t('wire_found'),
  <code key="at">
    <Text value={session.at} />
  </code>,
];

/** The response around the body: status, headers, size, when and from where it came. */
export function RawResponse({ capture, session }: Props) {
  const { exchange, source } = capture;
  const { status, contentType, date, body, endedAt } = exchange;
  const place =
    source.frameId === 0
      ? t('source_top', source.tabId)
      : t('source_frame', source.tabId, source.frameId);
  return (
    <WireTable
      lines={[
        [t('wire_status'), <code key="status">{status}</code>],
        [t('wire_type'), contentType === null ? '—' : <Text key="type" value={contentType} />],
        [t('wire_date'), date === null ? t('date_hidden') : <Text key="date" value={date} />],
        [t('wire_size'), formatBytes(body)],
        [
          t('wire_received'),
          <time key="time" dateTime={toIso(endedAt)} title={formatUtc(endedAt)}>
            {formatMoment(endedAt, Date.now())}
          </time>,
        ],
        [
          t('wire_source'),
          <span key="source">
            {isPasted(source) ? (
              t('pasted')
            ) : (
              <>
                <Text value={source.origin} /> · {place}
              </>
            )}
            {source.incognito && ` · ${t('source_private')}`}
          </span>,
        ],
        ...(session ? [foundLine(session)] : []),
      ]}
    />
  );
}
