import { inspect } from '../inspect/inspect.ts';
import type { Refusal, Session } from '../inspect/inspection.ts';
import type { Capture } from '../protocol/capture.ts';

/** One line of the list: a session object and the capture it was found in. */
export type Row = { readonly id: string; readonly session: Session; readonly capture: Capture };

/** What a list of captures comes to: the rows, in their order, and why others were not judged. */
export type Derived = {
  readonly rows: readonly Row[];
  readonly refusals: ReadonlyMap<Refusal, number>;
};

/** Nothing captured. */
export const NOTHING: Derived = { rows: [], refusals: new Map() };

type Judged = { readonly rows: readonly Row[]; readonly refusal: Refusal | null };

function judge(capture: Capture): Judged {
  const { sessions, refusal } = inspect(capture.exchange);
  return { rows: sessions.map((session) => ({ id: session.id, session, capture })), refusal };
}

/**
 * A function that derives the rows of captures. An exchange never changes, so its rows are the very
 * same objects for as long as it is among the captures.
 */
export function createDeriver(): (captures: readonly Capture[]) => Derived {
  let known = new Map<string, Judged>();
  return (captures) => {
    const next = new Map<string, Judged>();
    const refusals = new Map<Refusal, number>();
    for (const capture of captures) {
      const { id } = capture.exchange;
      const judged = known.get(id) ?? judge(capture);
      next.set(id, judged);
      const { refusal } = judged;
      if (refusal) refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
    }
    known = next;
    return { rows: [...next.values()].flatMap(({ rows }) => rows), refusals };
  };
}
