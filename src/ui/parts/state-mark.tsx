import type { Session } from '../../inspect/inspection.ts';
import { tNamed } from '../text.ts';
import { Icon } from './icon.tsx';

const ICONS = { valid: 'check', warning: 'warn', invalid: 'cross' } as const;

/** Valid, with warnings or invalid: a mark, a word and a colour. */
export function StateMark({ state }: { state: Session['state'] }) {
  return (
    <span class="state-mark" data-tone={state}>
      <Icon name={ICONS[state]} />
      {tNamed('state', state)}
    </span>
  );
}
