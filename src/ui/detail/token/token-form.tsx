import { useMemo } from 'preact/hooks';
import { describeToken, type TokenDescription } from '../../../inspect/token/describe.ts';
import { t, tCount } from '../../text.ts';
import { JwtParts } from './jwt-parts.tsx';

function opaqueText(description: TokenDescription & { form: 'opaque' }): string {
  const { length, alphabet, undecoded } = description;
  const size = tCount('token_opaque', length);
  if (undecoded === 'encrypted') return t('token_encrypted', size);
  if (undecoded !== null) return t('token_not_decoded', size);
  return alphabet === 'other' || alphabet === 'none' ? size : `${size} (${alphabet})`;
}

/** What the token says by itself: a JWT's header, claims and times, or that it is opaque. */
export function TokenForm({ value }: { value: unknown }) {
  const token = typeof value === 'string' ? value : '';
  const description = useMemo(() => describeToken(token), [token]);
  if (token === '') return null;
  if (description.form === 'opaque') {
    return <p class="token-form muted">{opaqueText(description)}</p>;
  }
  return <JwtParts token={token} jwt={description} />;
}
