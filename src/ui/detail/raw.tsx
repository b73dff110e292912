import type { Row } from '../rows.ts';
import { t } from '../text.ts';
import { RawBody } from './raw-body.tsx';
import { RawRequest } from './raw-request.tsx';
import { RawResponse } from './raw-response.tsx';

/** What went over the wire, masked: the request, the response and its body. */
export function Raw({ row }: { row: Row }) {
  return (
    <>
      <h3 class="small-title">{t('request')}</h3>
      <RawRequest exchange={row.capture.exchange} />
      <h3 class="small-title">{t('response')}</h3>
      <RawResponse capture={row.capture} session={row.session} />
      <RawBody row={row} />
    </>
  );
}
