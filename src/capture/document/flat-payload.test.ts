import { expect, test } from 'playwright/test';
import { sessionsInFlatPayload } from './flat-payload.ts';

const NUXT = [
  ['ShallowReactive', 1],
  { data: 2, state: 12 },
  { session: 3 },
  {
    token: 4,
    origin_owner_id: 5,
    project_id: 13,
    organization_id: 7,
    categories: 8,
    created_at: 10,
    metadata: 11,
  },
  'syn_1',
  'owner',
  'project',
  57,
  [9, 9],
  'hris',
  ['Date', '2026-02-10T08:00:00.000Z'],
  null,
  { once: 1 },
  ['Ref', 6],
];

// Seen failing with places left as they are, of lists alone too, and with dates and wrappers as lists.
test('values are put where the list says they are', () => {
  expect(sessionsInFlatPayload(JSON.stringify(NUXT))).toEqual([
    {
      token: 'syn_1',
      origin_owner_id: 'owner',
      project_id: 'project',
      organization_id: 57,
      categories: ['hris', 'hris'],
      created_at: '2026-02-10T08:00:00.000Z',
      metadata: null,
    },
  ]);
});

// Seen failing with every object taken for a session, with JSON of any kind read as a list, and without
// a bound on the depth.
test('a payload without a session, a circle and no list give nothing or end', () => {
  expect(sessionsInFlatPayload('[{"a":1},2]')).toEqual([]);
  expect(sessionsInFlatPayload('{"a":1}')).toEqual([]);
  expect(sessionsInFlatPayload('no')).toEqual([]);
  const circle = '[{"token":0,"origin_owner_id":0,"project_id":0,"organization_id":0}]';
  expect(sessionsInFlatPayload(circle)).toHaveLength(1);
});

// Seen failing with wrappers that cost no depth: the stack overflows.
test('a wrapper of itself ends', () => {
  const list = [{ token: 1, origin_owner_id: 1, project_id: 1, organization_id: 1 }, ['Ref', 1]];
  expect(sessionsInFlatPayload(JSON.stringify(list))).toHaveLength(1);
});
