import { browser } from '../browser.ts';
import { deliver } from '../capture/relay/delivery.ts';
import { flush } from '../capture/relay/post.ts';
import { factsOf } from '../inspect/har-entry.ts';
import { decodeBase64 } from '../inspect/paste/decode.ts';
import { isJsonObject } from '../inspect/wire-keys.ts';
import { type Exchange, MAX_BODY } from '../protocol/exchange.ts';
import type { LossMessage, NetworkMessage } from '../protocol/messages.ts';
import { devtools, type NetworkEntry } from './api.ts';
import { bodiesIn } from './bodies.ts';
import { type EntryFacts, readEntry } from './entry.ts';
import { exchangesOf } from './exchanges.ts';
import { followPause } from './pause.ts';
import { mayLook } from './tab.ts';

const { tabId } = devtools.inspectedWindow;
const wasPaused = followPause();

async function countLoss(loss: LossMessage['loss']): Promise<void> {
  const id = crypto.randomUUID();
  const message: LossMessage = { kind: 'loss', id, loss, count: 1 };
  await deliver(message, id);
}

async function send(exchange: Exchange): Promise<void> {
  const message: NetworkMessage = { kind: 'network', tabId, exchange };
  const answer = await deliver(message, exchange.id, exchange.body.length);
  if (!answer) await countLoss('undelivered');
}

/** The body of an entry as text; empty where there is none or it is no text. */
const contentOf = (entry: NetworkEntry): Promise<string> =>
  new Promise((resolve) => {
    entry.getContent((content, encoding) =>
      resolve((encoding === 'base64' ? decodeBase64(content ?? '') : content) ?? ''),
    );
  });

async function countTooLarge({ kind, isHooked }: EntryFacts): Promise<void> {
  // What the page reads itself is counted by the hook.
  if (kind !== 'text' && !isHooked) await countLoss('tooLarge');
}

async function look(entry: NetworkEntry): Promise<void> {
  if (!isJsonObject(entry)) return;
  const facts = readEntry(entry, browser.runtime.getURL('hook.js'));
  const { kind, asker, size, isHooked, isFromWorker } = facts;
  // What a service worker answers to the page, the hook sees; what it asks for itself comes here too.
  if (kind === 'other' || (isFromWorker && isHooked)) return;
  if ((await wasPaused(factsOf(entry, Date.now()).endedAt)) || !(await mayLook(tabId, asker)))
    return;
  if (size > MAX_BODY) return countTooLarge(facts);
  const bodies = bodiesIn(await contentOf(entry), kind);
  if (bodies === 'too-large') return countTooLarge(facts);
  if (bodies.length === 0) return;
  await Promise.all((await exchangesOf(entry, bodies, Date.now())).map(send));
}

/**
 * Delivers what the developer tools see of the inspected tab to the background: responses with a
 * session object in them. Everything else is forgotten at once. Begins with what was loaded since
 * the tools were opened.
 */
export function feed(): void {
  addEventListener('pagehide', flush);
  devtools.network.onRequestFinished.addListener((entry) => void look(entry));
  devtools.network.getHAR(({ entries = [] }) => {
    for (const entry of entries) void look(entry);
  });
}
