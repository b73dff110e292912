import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Life } from '../../../inspect/life/life.ts';
import { lifeStateAt } from '../../../inspect/life/state.ts';
import { useNow } from '../../clock.ts';
import { type Advised, NO_ADVICE } from './context.ts';

type Rules = typeof import('./advice.tsx');

// Loaded beside the page, not with it: the first paint does not wait for the rules, and by the time
// the captures are read they are there, so that nothing moves.
let known: Rules | null = null;
const loading = import('./advice.tsx').then(
  (rules) => {
    known = rules;
  },
  () => {},
);

/**
 * The advice on one session among all; none until the rules are loaded. Leaked keys are told above
 * the list, as they belong to no session.
 */
export function useAdvice(life: Life, lives: readonly Life[]): Advised {
  const [rules, setRules] = useState(known);
  useEffect(() => void loading.then(() => setRules(known)), []);
  const { state } = lifeStateAt(life, useNow());
  // Time alone changes the advice when it changes the state.
  return useMemo(() => {
    if (!rules) return NO_ADVICE;
    const advice = rules.adviseOn({ life, lives, keyLeaks: [], now: Date.now() });
    return { advice, View: rules.AdviceList };
  }, [rules, life, lives, state]);
}
