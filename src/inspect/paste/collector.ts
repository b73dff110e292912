import type { Exchange } from '../../protocol/exchange.ts';
import { locate } from '../locate.ts';
import { type Facts, makeExchange } from './facts.ts';
import { MAX_EXCHANGES, type Pasted, type PasteKind, type SkipReason } from './pasted.ts';
import { whyNone } from './why-none.ts';

/** Gathers what is found in a pasted text and counts what is left out. */
export type Collector = {
  readonly now: number;
  /** Takes a body if it holds a session object; says nothing if it does not. */
  readonly take: (body: string, facts: Facts, form?: Exchange['bodyForm']) => boolean;
  /** Takes a body or counts the reason why it is not taken. */
  readonly offer: (body: string, facts: Facts) => void;
  readonly skip: (reason: SkipReason) => void;
  /** How many parts were taken or counted so far. */
  readonly size: () => number;
  readonly done: (kind: PasteKind) => Pasted;
};

/** A collector; `now` is milliseconds since the epoch. */
export function createCollector(now: number): Collector {
  const exchanges = new Map<string, Exchange>();
  const skipped = new Map<SkipReason, number>();
  let size = 0;
  const skip = (reason: SkipReason): void => {
    size += 1;
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  };
  const add = (exchange: Exchange): void => {
    if (exchanges.has(exchange.id)) {
      skip('duplicate');
    } else if (exchanges.size === MAX_EXCHANGES) {
      skip('too-many');
    } else {
      size += 1;
      exchanges.set(exchange.id, exchange);
    }
  };
  const take: Collector['take'] = (body, facts, form = 'text') => {
    const { found, refusal } = locate(body);
    if (found.length === 0) return false;
    add(makeExchange(facts, body, form, now));
    // More session objects in one body than are looked at.
    if (refusal) skip('too-many');
    return true;
  };
  return {
    now,
    take,
    offer: (body, facts) => {
      if (!take(body, facts)) skip(whyNone(body));
    },
    skip,
    size: () => size,
    done: (kind) => ({
      exchanges: [...exchanges.values()],
      skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
      kind,
    }),
  };
}
