import { LongText } from '../parts/long-text.tsx';
import { Text } from '../parts/text.tsx';
import type { Row, SessionRow, TokenRow } from '../rows.ts';
import { fieldText } from '../summary.ts';
import { t } from '../text.ts';

/** `production` and `test` are loud, as mixing them up is easy and expensive. */
function Type({ value }: { value: string }) {
  return (
    <span class="type" data-type={value.toLowerCase()}>
      <LongText value={value} first={24} />
    </span>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <Text value={value} title />
      </dd>
    </div>
  );
}

/** What can be said of a token without its object: what it is, and why there is no more. */
function TokenHead({ row }: { row: TokenRow }) {
  const { life, capture } = row;
  return (
    <div class="head">
      <h2 class="owner">{t('token_only_title')}</h2>
      <dl class="facts">
        <Fact name={t('fact_token')} value={life.digest} />
        <Fact name={t('fact_origin')} value={life.source.origin} />
      </dl>
      <p class="token-why">{t(capture ? 'token_only_brought' : 'token_only_unseen')}</p>
    </div>
  );
}

/** Whose session it is, for which provider and project, and whether it is a test. */
function SessionHead({ row }: { row: SessionRow }) {
  const { session } = row;
  const owner = fieldText(row, 'origin_owner_name');
  const type = fieldText(row, 'type');
  const { nearest } = session;
  return (
    <div class="head">
      <div class="head-line">
        <h2 class="owner">
          {owner === null ? t('no_owner') : <LongText value={owner} first={80} />}
        </h2>
        {type !== null && <Type value={type} />}
      </div>
      <dl class="facts">
        <Fact name={t('fact_provider')} value={fieldText(row, 'provider')} />
        <Fact name={t('fact_owner_id')} value={fieldText(row, 'origin_owner_id')} />
        <Fact name={t('fact_project')} value={fieldText(row, 'project_id')} />
        <Fact name={t('fact_token')} value={session.digest} />
      </dl>
      {nearest && <p class="near">{t('near_miss', nearest.model, nearest.missing.join(', '))}</p>}
      {!nearest && session.identity === 'ConnectSession' && (
        <p class="near">{t('is_connect_session')}</p>
      )}
    </div>
  );
}

/** What is looked at: a session, or a token of one. */
export const Head = ({ row }: { row: Row }) =>
  row.session ? <SessionHead row={row} /> : <TokenHead row={row} />;
