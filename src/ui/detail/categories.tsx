import type { Category } from '../../inspect/inspection.ts';
import { maskedText } from '../masked.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { LongText } from '../parts/long-text.tsx';
import type { SessionRow } from '../rows.ts';
import { t, tCount, tNamed } from '../text.ts';

const STANDINGS = {
  known: ['check', 'valid'],
  spelling: ['warn', 'warning'],
  historic: ['warn', 'warning'],
  unknown: ['cross', 'invalid'],
} as const satisfies Record<Category['standing'], readonly [IconName, string]>;

const TWICE = ['warn', 'warning'] as const;

function Chip({ category, row }: { category: Category; row: SessionRow }) {
  const { standing, wire, duplicate } = category;
  const value = maskedText(row, category.value);
  const [icon, tone] = standing === 'known' && duplicate ? TWICE : STANDINGS[standing];
  return (
    <li
      class="chip"
      data-testid="category"
      data-value={value}
      data-known={standing !== 'unknown'}
      data-tone={tone}
    >
      <Icon name={icon} />
      <span class="chip-value">
        {value === '' ? <i>{t('empty_text')}</i> : <LongText value={value} />}
      </span>
      {standing !== 'known' && (
        <span class="chip-note">{tNamed('category', standing, wire ?? '')}</span>
      )}
      {duplicate && <span class="chip-note">{t('category_duplicate')}</span>}
    </li>
  );
}

/** The categories in the order received, what each is, and which known ones are not among them. */
export default function Categories({ row }: { row: SessionRow }) {
  const { categories, missingCategories } = row.session;
  return (
    <>
      <h3 class="small-title">{tCount('categories_received', categories.length)}</h3>
      {categories.length === 0 && <p class="none">{t('no_categories')}</p>}
      <ul class="chips">
        {categories.map((category, index) => (
          <Chip key={index} category={category} row={row} />
        ))}
      </ul>
      {missingCategories.length > 0 && (
        <>
          <h3 class="small-title">{tCount('categories_missing', missingCategories.length)}</h3>
          <ul class="chips">
            {missingCategories.map((name) => (
              <li class="chip absent" key={name}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
