import { Icon } from '../parts/icon.tsx';
import { t, tCount } from '../text.ts';

/** One line that says what was not kept; with more than one kind it opens to all of them. */
export default function NoticeLine({ sentences }: { sentences: readonly string[] }) {
  const [first, ...others] = sentences;
  if (first === undefined) return null;
  return (
    <aside aria-label={t('notices')}>
      <details class="notices" data-tone="warning">
        <summary>
          <Icon name="warn" />
          <span>{first}</span>
          {others.length > 0 && <span class="more">{tCount('more_notices', others.length)}</span>}
        </summary>
        <ul>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li class="muted">{t('notices_scope')}</li>
        </ul>
      </details>
    </aside>
  );
}
