import type { Session } from '../../inspect/inspection.ts';

/** The name of the model that an object was named after, or looks like. */
export const mainModel = ({ identity, nearest }: Session): string => nearest?.model ?? identity;

/** How many errors and warnings that model has. */
export function countProblems(session: Session): number {
  const main = mainModel(session);
  const own = session.verdicts.find(({ model }) => model === main);
  return own?.problems.filter(({ severity }) => severity !== 'info').length ?? 0;
}
