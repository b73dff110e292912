import { maskSecret } from '../../src/inspect/mask.ts';
import { describeToken } from '../../src/inspect/token/describe.ts';
import { maskClaims } from '../../src/inspect/token/mask-claims.ts';
import { toIso } from '../../src/ui/duration.ts';
import type { Judged } from './judged.ts';

/** What a session's token tells, masked; null without a token. */
export function tokenOf({ session, secrets }: Judged) {
  const value = session.fields.find(({ name }) => name === 'token')?.value;
  if (typeof value !== 'string' || value === '') return null;
  const description = describeToken(value);
  const masked = maskSecret(value);
  if (description.form === 'opaque') return { masked, ...description };
  const { form, header, claims, times, unreadable } = description;
  const iso = (at: number | null): string | null => (at === null ? null : toIso(at));
  return {
    masked,
    form,
    header: maskClaims(header, secrets),
    claims: maskClaims(claims, secrets),
    times: { exp: iso(times.exp), iat: iso(times.iat), nbf: iso(times.nbf) },
    unreadable,
  };
}

/** The same in one line. */
export function tokenLine(judged: Judged): string {
  const token = tokenOf(judged);
  if (!token) return 'none';
  if (token.form === 'opaque') {
    const failed =
      token.undecoded === null ? '' : `, looks like a JWT but is not (${token.undecoded})`;
    return `${token.masked}: opaque, ${token.length} characters (${token.alphabet})${failed}`;
  }
  const times = Object.entries(token.times).flatMap(([name, at]) => (at ? [`${name} ${at}`] : []));
  return [`${token.masked}: JWT`, ...times, JSON.stringify(token.claims).slice(0, 400)].join(', ');
}
