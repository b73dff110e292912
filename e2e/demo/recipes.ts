import { valueAt } from '../emulator/guards.ts';
import type { Revision } from '../emulator/options.ts';
import { makeToken } from '../emulator/token.ts';
import { createWithSdk } from './sdk.ts';
import { callStackOne, UpstreamError } from './stackone.ts';

/** What the page asked of its backend. */
export type Order = {
  readonly stackOneUrl: string;
  /** The page's JSON, undefined without a body. */
  readonly body: unknown;
  readonly ownerName: string;
  /** The backend's clock, in milliseconds since the epoch. */
  readonly now: number;
};

type Recipe = (order: Order) => Promise<unknown>;

const OWNER_ID = 'customer-123';

function expiresIn(body: unknown): number | null {
  const input = valueAt(valueAt(body, 'variables'), 'input');
  const seconds = valueAt(body, 'expires_in') ?? valueAt(input, 'expiresIn');
  return typeof seconds === 'number' ? seconds : null;
}

/** The whole object, created with the fields an ordinary integration sends. */
function create(order: Order, extra: object = {}, revision?: Revision) {
  const provider = valueAt(order.body, 'provider');
  const request = {
    origin_owner_id: OWNER_ID,
    origin_owner_name: order.ownerName,
    origin_username: 'jane@acme.example',
    label: 'HR system',
    type: 'test',
    categories: ['hris', 'ats', 'crm'],
    metadata: { plan: 'business', seats: 250 },
    expires_in: expiresIn(order.body),
    ...(typeof provider === 'string' ? { provider } : {}),
    ...extra,
  };
  return callStackOne(order.stackOneUrl, '/connect_sessions', request, revision);
}

async function createWithout(order: Order, name: string): Promise<object> {
  const whole = await create(order);
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
}

const whole: Recipe = (order) => create(order);

const authenticate: Recipe = async (order) => {
  const { token } = await create(order);
  return callStackOne(order.stackOneUrl, '/connect_sessions/authenticate', { token });
};

const inHalfAnHour = ({ now }: Order): string => new Date(now + 1_800_000).toISOString();

/** What the backend does for each scenario. Where StackOne would not answer so, it is bent here. */
const RECIPES: ReadonlyMap<string, Recipe> = new Map<string, Recipe>([
  ['full', whole],
  ['full-xhr', whole],
  ['short-lived', whole],
  ['bare', async (order) => ({ token: valueAt(await create(order), 'token') })],
  ['enveloped', async (order) => ({ status: 'ok', session: await create(order) })],
  ['graphql', async (order) => ({ data: { createStackOneConnectSession: await create(order) } })],
  [
    'sdk',
    ({ stackOneUrl, ownerName, body }) =>
      createWithSdk(stackOneUrl, { id: OWNER_ID, name: ownerName }, expiresIn(body)),
  ],
  ['string-org', (order) => create(order, {}, '2026-02')],
  ['session-token', (order) => create(order, {}, '2024-10')],
  ['new-category', (order) => create(order, { categories: ['hris', 'payroll'] }, 'next')],
  [
    'documentation',
    async (order) => ({
      ...(await create(order)),
      categories: ['ats', 'hris', 'hrisLegacy', 'stackOne'],
      type: 'PRODUCTION',
    }),
  ],
  ['missing-field', (order) => createWithout(order, 'created_at')],
  ['near-miss', (order) => createWithout(order, 'origin_owner_id')],
  ['authenticate', authenticate],
  [
    'someone-else-plaid',
    async (order) => ({
      link_token: makeToken('opaque', order.now, order.now).replace('syn_', 'link-sandbox-syn-'),
      expiration: inHalfAnHour(order),
      request_id: 'syn45QSn',
    }),
  ],
  [
    'someone-else-nango',
    async (order) => {
      const token = makeToken('opaque', order.now, order.now).replace(
        'syn_',
        'nango_connect_session_syn',
      );
      const link = `https://connect.nango.dev/?session_token=${token}`;
      return { data: { token, expires_at: inHalfAnHour(order), connect_link: link } };
    },
  ],
]);

/** Does what a scenario's backend does. Throws an UpstreamError when StackOne refuses. */
export async function answerScenario(name: string, order: Order): Promise<unknown> {
  const recipe = RECIPES.get(name);
  if (!recipe) throw new UpstreamError(404, { error: `No scenario ${name}` });
  return recipe(order);
}
