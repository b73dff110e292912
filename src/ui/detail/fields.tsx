import type { Field } from '../../inspect/inspection.ts';
import type { SessionRow } from '../rows.ts';
import { t, tCount } from '../text.ts';
import { FieldItem } from './field.tsx';

function Group({
  title,
  fields,
  row,
}: {
  title: string;
  fields: readonly Field[];
  row: SessionRow;
}) {
  if (fields.length === 0) return null;
  return (
    <>
      <h3 class="small-title">{title}</h3>
      <ul class="fields">
        {fields.map((field) => (
          <FieldItem key={`${field.name} ${field.key}`} field={field} row={row} />
        ))}
      </ul>
    </>
  );
}

/** Every field of the models in their order, then the keys that no model knows. */
export default function Fields({ row }: { row: SessionRow }) {
  const { session } = row;
  const known = session.fields.filter((field) => field.known);
  const unknown = session.fields.filter((field) => !field.known);
  const present = known.filter((field) => field.presence !== 'absent').length;
  return (
    <>
      <Group title={t('fields_present', present, known.length)} fields={known} row={row} />
      <Group title={tCount('fields_unknown', unknown.length)} fields={unknown} row={row} />
    </>
  );
}
