import { createSecrets } from '../../../inspect/secrets.ts';
import type { TokenDescription } from '../../../inspect/token/describe.ts';
import { maskClaims } from '../../../inspect/token/mask-claims.ts';
import { Moment } from '../../parts/moment.tsx';
import { t, tNamed } from '../../text.ts';
import { Tree } from '../tree.tsx';

const NAMES = ['exp', 'iat', 'nbf'] as const;

type Props = { readonly token: string; readonly jwt: TokenDescription & { form: 'jwt' } };

/** What a JWT says without a key: when it ends, was made and begins; its claims and its header. */
export function JwtParts({ token, jwt: { header, claims, times, unreadable } }: Props) {
  const secrets = createSecrets([token]);
  return (
    <details class="token-form">
      <summary>{t('token_jwt')}</summary>
      <dl class="wire">
        {NAMES.map((name) => {
          const at = times[name];
          if (at === null && !unreadable.includes(name)) return null;
          return (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {tNamed('claim', name)}{' '}
                {at === null ? t('claim_unreadable') : <Moment at={at} now={Date.now()} />}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{t('token_claims')}</dt>
          <dd>
            <Tree value={maskClaims(claims, secrets)} />
          </dd>
        </div>
        <div>
          <dt>{t('token_header')}</dt>
          <dd>
            <Tree value={maskClaims(header, secrets)} />
          </dd>
        </div>
      </dl>
      <p class="muted">{t('token_unsigned')}</p>
    </details>
  );
}
