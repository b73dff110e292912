import type { Session } from './inspection.ts';

/** What a session is recognised by at a glance; null where it is absent or not a text. */
export type Headline = {
  readonly owner: string | null;
  readonly provider: string | null;
  readonly type: string | null;
  readonly project: string | null;
  readonly account: string | null;
  readonly label: string | null;
};

/** Reads the head of a session from its fields. The values are raw: mask them before showing. */
export function headlineOf(session: Session): Headline {
  const texts = new Map(
    session.fields
      .filter(({ known }) => known)
      .map(({ name, value }) => [name, typeof value === 'string' ? value : null]),
  );
  const textOf = (name: string): string | null => texts.get(name) ?? null;
  return {
    owner: textOf('origin_owner_name'),
    provider: textOf('provider'),
    type: textOf('type'),
    project: textOf('project_id'),
    account: textOf('account_id'),
    label: textOf('label'),
  };
}
