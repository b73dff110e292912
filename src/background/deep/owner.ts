import type { WebRequest } from 'webextension-polyfill';
import type { Source } from '../../protocol/capture.ts';

type Details = Pick<
  WebRequest.OnHeadersReceivedDetailsType,
  'type' | 'url' | 'documentUrl' | 'originUrl' | 'tabId' | 'frameId' | 'incognito'
>;

/**
 * The address of the page or worker that made a request, in the browser's words: for a document its
 * own, else that of the document or the script. Empty when the browser does not tell.
 */
export const ownerOf = ({ type, url, documentUrl, originUrl }: Details): string =>
  type === 'main_frame' || type === 'sub_frame' ? url : (documentUrl ?? originUrl ?? '');

/** Where a request came from; tab −1 for that of a service worker. */
export function sourceOf(details: Details, receivedAt: number): Source {
  const owner = ownerOf(details);
  return {
    tabId: details.tabId,
    frameId: details.frameId,
    origin: URL.canParse(owner) ? new URL(owner).origin : 'null',
    incognito: details.incognito ?? false,
    receivedAt,
  };
}
