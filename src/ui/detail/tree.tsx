import { useState } from 'preact/hooks';
import { LongText } from '../parts/long-text.tsx';
import { Text } from '../parts/text.tsx';
import { t, tCount } from '../text.ts';

const PAGE = 100;

const entriesOf = (value: object): readonly (readonly [string, unknown])[] => Object.entries(value);

function Name({ name }: { name: string }) {
  return (
    <span class="tree-name">
      {name === '' ? <i>{t('empty_text')}</i> : <Text value={name.slice(0, 200)} />}
    </span>
  );
}

function Leaf({ name, value }: { name: string; value: unknown }) {
  return (
    <li>
      <Name name={name} />: <LongText value={JSON.stringify(value) ?? ''} />
    </li>
  );
}

function Branch({ name, value }: { name: string; value: object }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Name name={name} /> <Size value={value} />
        </summary>
        {open && <Entries value={value} />}
      </details>
    </li>
  );
}

function Size({ value }: { value: object }) {
  const count = entriesOf(value).length;
  const key = Array.isArray(value) ? 'items' : 'keys_count';
  return <span class="muted">{tCount(key, count)}</span>;
}

function Entries({ value }: { value: object }) {
  const [limit, setLimit] = useState(PAGE);
  const entries = entriesOf(value);
  return (
    <ul class="tree">
      {entries
        .slice(0, limit)
        .map(([name, inner]) =>
          typeof inner === 'object' && inner !== null ? (
            <Branch key={name} name={name} value={inner} />
          ) : (
            <Leaf key={name} name={name} value={inner} />
          ),
        )}
      {entries.length > limit && (
        <li>
          <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
            {tCount('more_entries', entries.length - limit)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** An object or array as a tree. Only what is opened is drawn, so its depth and size do not matter. */
export function Tree({ value }: { value: object }) {
  const [open, setOpen] = useState(entriesOf(value).length <= 8);
  return (
    <details class="tree-root" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Size value={value} />
      </summary>
      {open && <Entries value={value} />}
    </details>
  );
}
