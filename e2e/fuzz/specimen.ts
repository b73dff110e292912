import { MAX_BODY } from '../../src/protocol/exchange.ts';
import type { Chance } from './chance.ts';
import { inUrl } from './disguise.ts';
import { mangle } from './mangle.ts';
import { envelop, mutate } from './mutate.ts';
import { newSecret } from './secret.ts';
import { copyOf, literal, placesOf, print, type Tree, text } from './tree.ts';
import { oddValue } from './values.ts';

/**
 * A response body and what else is known of its exchange. `secrets` were planted in it as tokens,
 * the first of them as the session's own; `used` says that the first was also seen in use.
 */
export type Specimen = {
  readonly text: string;
  readonly url: string;
  readonly request: string | null;
  readonly date: string | null;
  readonly status: number;
  readonly secrets: readonly string[];
  readonly used: boolean;
  /** Whether it is also judged by the SDKs' releases and by the command: they take most of the time. */
  readonly thorough: boolean;
};

const PARAMETER = /([?&]token=)[^&]*/;
const isToken = (key: string): boolean => /^(?:external_?trigger_?)?token$/i.test(key);

/** Puts secrets in the place of a body's tokens: mostly the same in the object and in its link. */
function plant(tree: Tree, chance: Chance, secrets: readonly string[]): void {
  const [own = ''] = secrets;
  for (const place of placesOf(tree)) {
    const { at } = place;
    if (at.value.type !== 'text') continue;
    const secret = chance.once(4) ? chance.of(secrets, own) : own;
    if (place.keyed && isToken(place.at.key)) at.value = text(secret);
    else at.value = text(at.value.text.replace(PARAMETER, (_, name) => name + inUrl(secret)));
  }
}

const quoteAs = (chance: Chance): ((value: string) => string) => {
  if (!chance.once(8)) return JSON.stringify;
  return (value) =>
    JSON.stringify(value).replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
};

const REQUESTS: readonly [
  (chance: Chance, secrets: readonly string[]) => string,
  ...((chance: Chance, secrets: readonly string[]) => string)[],
] = [
  (chance) => `{"expires_in":${oddValue(chance)},"origin_owner_id":"customer-123","multiple":true}`,
  (chance, secrets) => JSON.stringify({ input: { token: chance.of(secrets, '') } }),
  (chance, secrets) => `${JSON.stringify({ token: chance.of(secrets, '') })}\n{"expires_in":60}`,
  (chance, secrets) => `{"token":${JSON.stringify(chance.of(secrets, ''))},"token":"another"}`,
  (chance) => oddValue(chance),
  () => 'expires_in=3600',
];

function treeOf(chance: Chance, bodies: readonly Tree[], secrets: readonly string[]): Tree {
  const base = copyOf(chance.of(bodies, literal('{}')));
  plant(base, chance, secrets);
  // Everything hangs below one place, so that the whole can be changed like any part of it.
  const root: Tree = { type: 'array', items: [{ value: base }] };
  for (let left = chance.below(7); left > 0; left--) mutate(root, chance, { bodies, secrets });
  const whole = root.items[0]?.value ?? literal('');
  return chance.once(3) ? envelop(whole, chance) : whole;
}

/** A body made of the corpus, always the same for the same decisions. */
export function specimenOf(chance: Chance, bodies: readonly Tree[]): Specimen {
  const secrets = Array.from({ length: 1 + chance.below(3) }, () => newSecret(chance));
  let body = print(treeOf(chance, bodies, secrets), quoteAs(chance));
  if (chance.once(4)) {
    for (let left = 1 + chance.below(3); left > 0; left--) body = mangle(body, chance);
  }
  const name = chance.pick(['token', 'client_secret']);
  const query = `?multiple=true&${name}=${inUrl(chance.of(secrets, ''))}`;
  return {
    text: body.slice(0, MAX_BODY),
    url: `https://app.acme.dev/api/connect${chance.once(6) ? query : ''}`,
    request: chance.once(3) ? chance.pick(REQUESTS)(chance, secrets) : null,
    date: chance.pick([null, 'Tue, 10 Feb 2026 08:00:10 GMT', 'soon']),
    status: chance.pick([200, 201, 201, 401, 500, 0]),
    secrets,
    used: chance.once(2),
    thorough: chance.once(8),
  };
}
