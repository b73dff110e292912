import type { Field } from '../../inspect/inspection.ts';
import { MODEL_NAMES } from '../../stackone/model-name.ts';
import { maskedText } from '../masked.ts';
import { Say } from '../parts/say.tsx';
import { Text } from '../parts/text.tsx';
import type { Row } from '../rows.ts';
import { t } from '../text.ts';
import { FieldValue } from './field-value.tsx';

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

/** One field: its name and the spelling received, its value and type, who knows it, what it means. */
export function FieldItem({ field, row }: { field: Field; row: Row }) {
  const { key, presence, type, secret, description } = field;
  const name = maskedText(row, field.name);
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
        <code>
          <Text value={name} />
        </code>
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
      </div>
      <div class="field-about">
        <span class="field-meta">
          {presence === 'present' && <span class="tag type-tag">{type}</span>}
          <Models field={field} />
        </span>
        {description && <span class="muted">{description}</span>}
      </div>
    </li>
  );
}
