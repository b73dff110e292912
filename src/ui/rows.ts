import { inspect } from '../inspect/inspect.ts';
import type { Identity, Inspection, Refusal, Session } from '../inspect/inspection.ts';
import { follow } from '../inspect/life/follow.ts';
import type { Life } from '../inspect/life/life.ts';
import { isOfTab } from '../inspect/life/of-tab.ts';
import type { Facts } from '../inspect/life/trails.ts';
import type { Capture } from '../protocol/capture.ts';
import { isPasted } from './paste/source.ts';
import { sameLife } from './same-life.ts';

/** A line of the list for a session object, with the capture it was found in. */
export type SessionRow = {
  readonly id: string;
  readonly life: Life;
  readonly session: Session;
  readonly capture: Capture;
};

/** A line of the list for a token without its object; the capture, if any, brought the token alone. */
export type TokenRow = {
  readonly id: string;
  readonly life: Life;
  readonly session: null;
  readonly capture: Capture | null;
};

/** One line of the list: one token, or one session object without one, and all that became of it. */
export type Row = SessionRow | TokenRow;

/** What the facts of a tab, or all of them, come to: the rows, newest first, and why others have none. */
export type Derived = {
  readonly rows: readonly Row[];
  /** Every session of every tab: what advice on one of them looks at. */
  readonly lives: readonly Life[];
  readonly refusals: ReadonlyMap<Refusal, number>;
};

/** Nothing captured. */
export const NOTHING: Derived = { rows: [], lives: [], refusals: new Map() };

/** What a row is. */
export const identityOf = (row: Row): Identity => row.session?.identity ?? 'token-only';

/**
 * The row's mark: of an object, what the models say to it; of a token without one, whether StackOne
 * refused it.
 */
export const stateOf = ({ session, life }: Row): Session['state'] =>
  session?.state ?? (life.rejection ? 'invalid' : 'valid');

function toRow(life: Life): Row {
  const { id, session, capture } = life;
  return session && capture ? { id, life, session, capture } : { id, life, session: null, capture };
}

const isIn = (tabId: number | null, origin: string | undefined, life: Life): boolean =>
  tabId === null ||
  isOfTab(life, tabId, origin) ||
  life.captures.some(({ source }) => isPasted(source));

/**
 * A function that derives the rows of a tab, or of all with null. A token is followed through all
 * tabs and shown in each that brought or used it; one that a worker without a tab brought, in those of
 * the worker's origin. Facts never change: an exchange is judged once, and
 * a row stays the very same object until there is something new to it.
 */
export function createDeriver(): (facts: Facts, tabId: number | null, origin?: string) => Derived {
  let inspections = new Map<string, Inspection>();
  let rows = new Map<string, Row>();
  return (facts, tabId, origin) => {
    const next = new Map<string, Inspection>();
    const refusals = new Map<Refusal, number>();
    for (const { exchange, source } of facts.captures) {
      const inspection = inspections.get(exchange.id) ?? inspect(exchange);
      next.set(exchange.id, inspection);
      const { refusal } = inspection;
      if (!refusal || (tabId !== null && source.tabId !== tabId)) continue;
      refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
    }
    inspections = next;
    const all = follow(facts, ({ exchange }) => next.get(exchange.id) ?? inspect(exchange));
    const known = rows;
    rows = new Map(
      all.map((life) => {
        const before = known.get(life.id);
        return [life.id, before && sameLife(before.life, life) ? before : toRow(life)];
      }),
    );
    const every = [...rows.values()];
    return {
      rows: every.filter(({ life }) => isIn(tabId, origin, life)),
      lives: every.map(({ life }) => life),
      refusals,
    };
  };
}
