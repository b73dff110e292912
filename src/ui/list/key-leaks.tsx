import type { KeyLeakCapture } from '../../protocol/capture.ts';
import { Icon } from '../parts/icon.tsx';
import { Text } from '../parts/text.tsx';
import { t, tCount } from '../text.ts';

const SHOWN = 3;

/** The strongest warning there is: a page sent an API key to StackOne. Said with or without a session. */
export default function KeyLeaks({ leaks }: { leaks: readonly KeyLeakCapture[] }) {
  const lines = new Set(leaks.map(({ keyLeak, source }) => `${source.origin} → ${keyLeak.url}`));
  const evidence = [...lines].slice(0, SHOWN);
  return (
    <aside
      class="leak"
      data-testid="advice"
      data-rule="leaked-key"
      data-severity="error"
      aria-label={t('leak_title')}
    >
      <Icon name="warn" />
      <div class="advice-body">
        <h2>{t('leak_title')}</h2>
        <p>{t('advice_leaked_key')}</p>
        <ul class="evidence" aria-label={t('evidence')}>
          {evidence.map((line) => (
            <li key={line}>
              <Text value={line} title />
            </li>
          ))}
          {lines.size > SHOWN && <li>{tCount('more_leaks', lines.size - SHOWN)}</li>}
        </ul>
        <p>
          <b>{t('advice_leaked_key_fix')}</b>
        </p>
        <p class="advice-more">{t('advice_more', 'docs/advice.md#leaked-key')}</p>
      </div>
    </aside>
  );
}
