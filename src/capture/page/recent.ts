import type { SeenExchange } from '../channel.ts';
import { KEPT } from './limits.ts';
import { create } from './safe/language.ts';

/** The last small responses, any of which may have brought a token that is used later. */
export let recent: Record<number, SeenExchange | undefined> = create(null);

let next = 0;

/** Keeps a response that does not look like a session until the token it may hold is used. */
export const remember = (exchange: SeenExchange): void => {
  recent[next++ % KEPT] = exchange;
};

/** Forgets all of them: what was seen before a pause is nobody's business after it. */
export const forget = (): void => {
  recent = create(null);
};
