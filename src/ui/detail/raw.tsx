import type { CapturedRow } from '../masked.ts';
import { t } from '../text.ts';
import { RawBody } from './raw-body.tsx';
import { RawRequest } from './raw-request.tsx';
import { RawResponse } from './raw-response.tsx';

/** What went over the wire, masked: the request, the response and its body. */
export default function Raw({ row }: { row: CapturedRow }) {
  return (
    <>
      <h3 class="small-title">{t('request')}</h3>
      <RawRequest row={row} />
      <h3 class="small-title">{t('response')}</h3>
      <RawResponse capture={row.capture} session={row.session} />
      <RawBody row={row} />
    </>
  );
}
