import type { Session } from '../inspection.ts';

/** The values a session object has for the fields of the catalogue, by wire name. Raw. */
export const wireOf = (session: Session): ReadonlyMap<string, unknown> =>
  new Map(
    session.fields
      .filter(({ known, presence }) => known && presence === 'present')
      .map(({ name, value }) => [name, value]),
  );
