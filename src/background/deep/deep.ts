/*
 * Deep capture, in Firefox and only when the user has turned it on: sees the JSON responses of watched
 * sites in the browser instead of in the page, and so those that no page reads and those of workers.
 */
import { is } from 'superstruct';
import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { locate } from '../../inspect/locate.ts';
import { Capture } from '../../protocol/capture.ts';
import { DEEP_PERMISSIONS } from '../../protocol/deep.ts';
import type { LossMessage } from '../../protocol/messages.ts';
import { ALL_SITES } from '../../protocol/sites.ts';
import type { Writer } from '../../store/writer.ts';
import { insist } from '../insist.ts';
import { type BodyKind, bodyKindOf, hasBody, headerOf } from './body-kind.ts';
import { captureOf } from './capture.ts';
import { ownerOf } from './owner.ts';
import { passOn } from './pass-on.ts';
import { createPieces, type Piece } from './pieces.ts';
import { createSent, type Sent } from './sent.ts';
import { startAgain } from './start-again.ts';

/** What deep capture needs to know and to do. */
export type Deep = {
  readonly writer: Writer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly isWatched: (url: string) => Promise<boolean>;
  readonly isPaused: () => Promise<boolean>;
};

type Headers = WebRequest.OnHeadersReceivedDetailsType;

/** What may bring JSON to a page or a worker; images, styles and the like are never waited for. */
const FILTER: WebRequest.RequestFilter = {
  urls: [ALL_SITES],
  types: ['xmlhttprequest', 'main_frame', 'sub_frame', 'script', 'json', 'other'],
};

function listen({ writer, now, isWatched, isPaused }: Deep): () => void {
  const { onBeforeRequest, onErrorOccurred, onHeadersReceived } = browser.webRequest;
  const requests = createSent();
  const followed = new Set<WebRequest.StreamFilter>();
  let ended = false;

  const isWanted = async (details: Headers): Promise<boolean> =>
    !(await isPaused()) && (await isWatched(ownerOf(details))) && !ended;

  const countLoss = (loss: LossMessage['loss']): Promise<boolean> =>
    insist(() => writer.countLoss(loss, 1, null));

  const judge = async (details: Headers, sent: Sent | null, piece: Piece): Promise<void> => {
    const { found, refusal } = locate(piece.body);
    const isTooLarge = refusal === 'too-large' || refusal === 'too-many-values';
    // A stream may go on for hours: what was wanted when it began may not be any more.
    if ((found.length === 0 && !isTooLarge) || !(await isWanted(details))) return;
    if (found.length === 0) {
      await countLoss('tooLarge');
      return;
    }
    const capture = captureOf(details, sent, piece, now());
    if (!is(capture, Capture)) await countLoss('malformed');
    else if (!(await insist(() => writer.add(capture)))) await countLoss('undelivered');
  };

  const look = async (details: Headers, kind: BodyKind, readSent: (() => Sent) | null) => {
    if (!(await isWanted(details))) return {};
    const sent = readSent?.() ?? null;
    const filter = browser.webRequest.filterResponseData(details.requestId);
    followed.add(filter);
    passOn(filter, createPieces(kind), {
      onPiece: (piece) => void judge(details, sent, piece),
      onLeft: () => followed.delete(filter),
      onTooLarge: () => void countLoss('tooLarge'),
    });
    return {};
  };

  const forget = ({ requestId }: { readonly requestId: string }): void =>
    void requests.take(requestId);

  const onHeaders = (details: Headers) => {
    const kind = bodyKindOf(headerOf(details.responseHeaders, 'content-type'));
    if (!hasBody(details.statusCode, details.method)) {
      // Of a redirect, and of a 304, the browser tells once more.
      if (details.statusCode < 300 || details.statusCode > 399) requests.take(details.requestId);
      return undefined;
    }
    const sent = requests.take(details.requestId);
    return kind ? look(details, kind, sent) : undefined;
  };

  onBeforeRequest.addListener(requests.note, FILTER, ['requestBody']);
  onHeadersReceived.addListener(onHeaders, FILTER, ['blocking', 'responseHeaders']);
  onErrorOccurred.addListener(forget, FILTER);
  return () => {
    ended = true;
    for (const filter of followed) {
      // One that has not started cannot be left yet; what it gives is not wanted any more.
      if (filter.status !== 'uninitialized') filter.disconnect();
    }
    followed.clear();
    try {
      onBeforeRequest.removeListener(requests.note);
      onHeadersReceived.removeListener(onHeaders);
      onErrorOccurred.removeListener(forget);
    } catch {
      // Without the permission Firefox has taken them away itself, and knows the events no more.
    }
  };
}

/**
 * Turns deep capture on where the user wants it. To be called at once when the background starts: only
 * then does Firefox wake a stopped background for a response. Returns the function to call when
 * permissions have changed, which turns it off, or starts the background again to turn it on.
 */
export function createDeepCapture(deep: Deep): () => Promise<void> {
  // There is no time to ask: where the permissions are not granted, the function is not there. It
  // stays in a background that has had it, so later on this does not tell.
  const isOnAtStart = typeof browser.webRequest?.filterResponseData === 'function';
  let stop = isOnAtStart ? listen(deep) : null;
  return async () => {
    const wanted = { permissions: [...DEEP_PERMISSIONS] };
    // Chrome refuses to be asked about permissions it does not know.
    const isOn = await browser.permissions.contains(wanted).catch(() => false);
    if (isOn === (stop !== null)) return;
    if (!stop) return startAgain();
    stop();
    stop = null;
  };
}
