import type { BrowserName } from '../../drivers/driver.ts';
import type { Checks } from '../check.ts';
import { bodyOf, getSession } from '../page/answers.ts';
import { asText, describeError, equal, holds, rejects, settled } from '../page/expect.ts';

const READERS = ['json', 'text', 'arrayBuffer', 'bytes', 'blob', 'formData'] as const;

const read = (body: Body, how: (typeof READERS)[number]): Promise<unknown> =>
  Reflect.apply(Reflect.get(body, how), body, []);

const eachReader = (
  name: string,
  run: (how: (typeof READERS)[number]) => unknown,
  fails: readonly BrowserName[] = [],
): Checks => READERS.map((how) => ({ name: `${how}(): ${name}`, run: () => run(how), fails }));

/** What the readers of a body give, and what they leave behind. */
export const checks: Checks = [
  ...eachReader('a body that was read is used and not read again', async (how) => {
    const response = await getSession();
    const seen = [response.bodyUsed, bodyOf(response).locked];
    const first = read(response, how);
    seen.push(response.bodyUsed, bodyOf(response).locked);
    await first.catch(() => {});
    equal(seen, [false, false, true, true]);
    return rejects(read(response, how), 'TypeError');
  }),
  ...eachReader(
    'a locked body is not read and stays unused',
    async (how) => {
      const response = await getSession();
      const reader = bodyOf(response).getReader();
      const refusal = await rejects(read(response, how), 'TypeError');
      equal(response.bodyUsed, false);
      const { done } = await reader.read();
      return [refusal, done, response.bodyUsed];
    },
    ['firefox'],
  ),
  ...eachReader('no body is read as an empty one, again and again', async (how) => {
    const response = new Response();
    const first = await settled(read(response, how));
    const again = await settled(read(response, how));
    equal(response.bodyUsed, false);
    return [first, again, equal(response.body, null)];
  }),
  ...eachReader(
    'a body that the page takes apart and fails, fails with its own reason',
    async (how) => {
      const reason = new RangeError('mine');
      const failing = new ReadableStream({ pull: (controller) => controller.error(reason) });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const given = await read(new Response(failing, { headers }), how).catch((error) => error);
      return holds(given === reason, `it is ${describeError(given)}`);
    },
    ['chromium', 'firefox'],
  ),
  ...eachReader('is refused on what is no response', (how) =>
    rejects(Reflect.apply(Reflect.get(Response.prototype, how), {}, []), 'TypeError'),
  ),
  ...eachReader('a request body is read the same', async (how) => {
    const request = new Request('/echo', { method: 'POST', body: '{"a":1}' });
    const value = await settled(read(request, how));
    equal(request.bodyUsed, true);
    return [value, await rejects(read(request, how), 'TypeError')];
  }),
  {
    name: 'json() gives a plain value of the page each time',
    run: async () => {
      const response = await getSession();
      const copy = response.clone();
      const [one, two] = [await response.json(), await copy.json()];
      holds(one !== two, 'two reads give one value');
      equal(Object.getPrototypeOf(one) === Object.prototype, true);
      return [asText(one) === asText(two), Object.keys(one), Object.isExtensible(one)];
    },
  },
  {
    name: 'arrayBuffer() gives a buffer that can be transferred',
    run: async () => {
      const buffer = await (await getSession()).arrayBuffer();
      const size = buffer.byteLength;
      const moved = structuredClone(buffer, { transfer: [buffer] });
      return equal([moved.byteLength === size, buffer.byteLength], [true, 0]);
    },
  },
  {
    name: 'bytes() gives an array over all of its buffer',
    run: async () => {
      const bytes = await (await getSession()).bytes();
      return equal([bytes.constructor === Uint8Array, bytes.byteOffset], [true, 0]);
    },
  },
  {
    name: 'blob() takes its type from the response',
    run: async () => {
      const fetched = await (await fetch('/made?type=Application/JSON;%20x=Y&body={}')).blob();
      const given = await new Response(new Blob(['a'], { type: 'text/Mine' })).blob();
      equal(fetched.constructor === Blob, true);
      return equal([fetched.type, given.type], ['application/json;x=Y', 'text/mine']);
    },
    fails: ['firefox', 'chromium'],
  },
  {
    name: 'formData() reads what a form sends and nothing else',
    run: async () => {
      const form = new FormData();
      form.append('a', '1');
      form.append('f', new File(['x'], 'x.json', { type: 'application/json' }));
      const read = await new Response(form).formData();
      const pairs = await new Response(new URLSearchParams('a=1&a=2')).formData();
      equal([...pairs].map(String), ['a,1', 'a,2']);
      const keys = [...read.keys()];
      return [keys, await rejects((await getSession()).formData(), 'TypeError')];
    },
  },
  {
    name: 'text() takes away one byte order mark and replaces broken bytes',
    run: async () => {
      const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62);
      return equal(await new Response(bytes).text(), '\ufeffa\ufffdb');
    },
  },
  {
    name: 'json() of broken, empty and marked text',
    run: async () => [
      await rejects(new Response('').json(), 'SyntaxError'),
      await rejects(new Response('{oops').json(), 'SyntaxError'),
      await rejects((await fetch('/broken')).json(), 'SyntaxError'),
      equal(await new Response('\ufeff[1]').json(), [1]),
    ],
  },
  {
    name: 'two reads at once: the first one gets the body',
    run: async () => {
      const response = await getSession();
      const [one, two] = await Promise.all([settled(response.text()), settled(response.json())]);
      holds(one.startsWith('fulfilled'), 'the first read fails');
      return [one.length, equal(two.startsWith('rejected: TypeError'), true), two];
    },
  },
  {
    name: 'readers of an opaque and an error response',
    run: async () => {
      const opaque = await fetch(`http://other.test:${location.port}/session`, { mode: 'no-cors' });
      equal([opaque.type, opaque.status, opaque.body, opaque.url], ['opaque', 0, null, '']);
      equal(await opaque.text(), '');
      return rejects(Response.error().json(), 'SyntaxError');
    },
  },
];
