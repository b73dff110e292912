import { Fragment } from 'preact';
import type { Field } from '../../inspect/inspection.ts';
import { MEANINGS } from '../../stackone/meanings.ts';
import { MODEL_NAMES } from '../../stackone/model-name.ts';
import { maskedText } from '../masked.ts';
import { Say } from '../parts/say.tsx';
import { Text } from '../parts/text.tsx';
import type { SessionRow } from '../rows.ts';
import { t } from '../text.ts';
import { FieldValue } from './field-value.tsx';
import { TokenForm } from './token/token-form.tsx';

const SHORT = {
  ConnectSessionTokenAuthLink: 'AuthLink',
  ConnectSessionToken: 'SessionToken',
  ConnectSession: 'Session',
} as const;

function Models({ field }: { field: Field }) {
  if (!field.known) return <span class="tag">{t('field_unknown')}</span>;
  if (field.models.length === MODEL_NAMES.length) return <span class="tag">{t('all_models')}</span>;
  return (
    <>
      {field.models.map((model) => (
        <span class="tag" key={model} title={model}>
          {SHORT[model]}
        </span>
      ))}
    </>
  );
}

/** A name of the catalogue. Where it does not fit a line it breaks after an underscore. */
function KnownName({ name }: { name: string }) {
  const [first, ...others] = name.split('_');
  return (
    <>
      {first}
      {others.map((word) => (
        <Fragment key={word}>
          _<wbr />
          {word}
        </Fragment>
      ))}
    </>
  );
}

/** One field: its name and the spelling received, its value and type, who knows it, what it means. */
export function FieldItem({ field, row }: { field: Field; row: SessionRow }) {
  const { key, presence, type, secret } = field;
  const name = maskedText(row, field.name);
  const meaning = field.known && MEANINGS.get(field.name);
  const respelled = key !== null && key !== field.name;
  return (
    <li
      class="field"
      data-testid="field"
      data-name={name}
      data-secret={secret}
      data-presence={presence}
    >
      <div class="field-name">
        <code>{field.known ? <KnownName name={name} /> : <Text value={name} />}</code>
        {respelled && (
          <span class="muted">
            <Say
              text={(...marks) => t('received_as', ...marks)}
              parts={[
                <code key="key">
                  <Text value={maskedText(row, key)} />
                </code>,
              ]}
            />
          </span>
        )}
      </div>
      <div class="field-value">
        {presence === 'absent' ? <span class="absent-word">{t('absent')}</span> : null}
        {presence === 'null' ? <code>null</code> : null}
        {presence === 'present' && <FieldValue field={field} row={row} />}
        {field.known && field.name === 'token' && <TokenForm value={field.value} />}
      </div>
      <div class="field-about">
        <span class="field-meta">
          {presence === 'present' && <span class="tag type-tag">{type}</span>}
          <Models field={field} />
        </span>
        {meaning && <span class="muted">{meaning}</span>}
      </div>
    </li>
  );
}
