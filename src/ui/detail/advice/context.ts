import { type ComponentType, createContext } from 'preact';
import type { Advice } from '../../../inspect/advice/advise.ts';

/** The advice on the selected session, the gravest first, and what shows it. */
export type Advised = {
  readonly advice: readonly Advice[];
  readonly View: ComponentType<{ advice: readonly Advice[] }> | null;
};

/** No advice, or not yet. */
export const NO_ADVICE: Advised = { advice: [], View: null };

/** The advice on the selected session, for the tabs that count it and the views that show it. */
export const AdviceContext = createContext(NO_ADVICE);
