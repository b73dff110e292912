import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

type Module<P> = { readonly default: ComponentType<P> };

/**
 * A component whose script is loaded the first time it is shown. Until then its place is kept
 * empty; a script that cannot be loaded is said to be missing.
 */
export function lazy<P extends object>(load: () => Promise<Module<P>>): ComponentType<P> {
  let Known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
    useEffect(() => {
      if (Known) return;
      let gone = false;
      const settle = (next: 'there' | 'failed'): void => {
        if (!gone) setState(next);
      };
      load().then(
        (module) => {
          Known = module.default;
          settle('there');
        },
        () => settle('failed'),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (Known) return <Known {...props} />;
    if (state !== 'failed') return <div class="waiting" aria-busy="true" />;
    return (
      <p class="none" data-tone="invalid" role="alert">
        <Icon name="cross" />
        {t('part_missing')}
      </p>
    );
  };
}
