import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, streamOf, textOf } from '../page/answers.ts';
import { equal, holds, rejects, settled, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

/** A body that the page reads piece by piece. */
export const checks: Checks = [
  {
    name: 'body is one stream, however often it is asked for',
    run: async () => {
      const response = await getSession();
      const { body } = response;
      equal([body === response.body, response.bodyUsed, body?.locked], [true, false, false]);
      return equal(body?.constructor === ReadableStream, true);
    },
  },
  {
    name: 'body of what is no response is refused',
    run: () => {
      const get = Object.getOwnPropertyDescriptor(Response.prototype, 'body')?.get;
      return [
        throws(() => get?.call({}), 'TypeError'),
        throws(() => get?.call(undefined), 'TypeError'),
        throws(() => Response.prototype.body, 'TypeError'),
        throws(() => get?.call(new Request('/')), 'TypeError'),
      ];
    },
  },
  {
    name: 'a reader locks the body, and only a read uses it',
    run: async () => {
      const response = await getSession();
      const body = bodyOf(response);
      const reader = body.getReader();
      const seen = [response.bodyUsed, body.locked];
      const reading = reader.read();
      seen.push(response.bodyUsed);
      await reading;
      equal(seen, [false, true, true]);
      return equal(reader.constructor === ReadableStreamDefaultReader, true);
    },
  },
  {
    name: 'read() gives a plain result with value and done',
    run: async () => {
      const result = await bodyOf(await getSession())
        .getReader()
        .read();
      const { value } = result;
      equal(value?.constructor === Uint8Array, true);
      equal(Object.getPrototypeOf(result) === Object.prototype, true);
      const slots = Object.values(Object.getOwnPropertyDescriptors(result));
      const flags = slots.map((one) => [one.writable, one.enumerable, one.configurable]);
      return [Reflect.ownKeys(result), flags, result.done, value?.byteOffset, value?.length];
    },
  },
  {
    name: 'read() at the end and after it',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      while (!(await reader.read()).done);
      const results = [await reader.read(), await reader.read()];
      await reader.closed;
      equal(
        results.map((one) => Object.hasOwn(one, 'value')),
        [true, true],
      );
      return results.map(({ done, value }) => equal([done, value], [true, undefined]));
    },
  },
  {
    name: 'pieces arrive as the server sends them',
    run: async () => {
      const gate = newGate();
      const reader = bodyOf(await gate.open('{"a":')).getReader();
      const pieces: string[] = [];
      for (const piece of ['', '"é"', '}']) {
        const reading = reader.read();
        if (piece) await gate.push(piece);
        pieces.push(new TextDecoder().decode((await reading).value));
      }
      const last = reader.read();
      await gate.end();
      return equal([...pieces, (await last).done], ['{"a":', '"é"', '}', true]);
    },
  },
  {
    name: 'reads that wait are answered in their order',
    run: async () => {
      const gate = newGate();
      const reader = bodyOf(await gate.open('[')).getReader();
      await reader.read();
      const order: string[] = [];
      const reads = ['a', 'b', 'c'].map((name) =>
        reader.read().then(({ done }) => order.push(`${name} ${done}`)),
      );
      void reader.closed.then(() => order.push('closed'));
      await gate.push('1]');
      await reads[0];
      await gate.end();
      await Promise.all(reads);
      await reader.closed;
      return equal(order.toSorted(), ['a false', 'b true', 'c true', 'closed']);
    },
  },
  {
    name: 'a piece belongs to the page: it may change it and give it away',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      const { value } = await reader.read();
      holds(value !== undefined, 'no piece');
      const size = value?.length;
      value?.fill(0);
      const moved = value && structuredClone(value, { transfer: [value.buffer] });
      return equal([moved?.length === size, value?.length, moved?.[0]], [true, 0, 0]);
    },
  },
  {
    name: 'a reader made by its constructor reads the same',
    run: async () => {
      const body = bodyOf(await getSession());
      const reader = new ReadableStreamDefaultReader(body);
      const { done, value } = await reader.read();
      const refusal = throws(() => new ReadableStreamDefaultReader(body), 'TypeError');
      return [done, value?.length, body.locked, refusal];
    },
  },
  {
    name: 'getReader() is refused on locked streams, wrong modes and wrong objects',
    run: async () => {
      const body = bodyOf(await getSession());
      const wrong: unknown[][] = [[{ mode: 'bits' }], ['byob'], [1], [{ mode: null }]];
      const refusals = wrong.map((args) =>
        throws(() => Reflect.apply(body.getReader, body, args), 'TypeError'),
      );
      equal(body.locked, false);
      body.getReader();
      return [
        ...refusals,
        throws(() => body.getReader(), 'TypeError'),
        throws(() => Reflect.apply(body.getReader, {}, []), 'TypeError'),
        throws(() => Reflect.apply(body.getReader, undefined, []), 'TypeError'),
      ];
    },
  },
  {
    name: 'getReader() looks at its options once',
    run: async () => {
      const body = bodyOf(await getSession());
      const looks: string[] = [];
      const options = new Proxy(
        {},
        {
          get: (_target, key) => {
            looks.push(String(key));
            return undefined;
          },
        },
      );
      body.getReader(options);
      return equal(looks, ['mode']);
    },
  },
  {
    name: 'read() is refused on what is no reader, by a rejection',
    run: async () => {
      const { read } = ReadableStreamDefaultReader.prototype;
      return [
        await rejects(Reflect.apply(read, {}, []), 'TypeError'),
        await rejects(Reflect.apply(read, undefined, []), 'TypeError'),
        await rejects(Reflect.apply(read, new ReadableStream(), []), 'TypeError'),
      ];
    },
  },
  {
    name: 'read() after releaseLock() is refused, and the next reader goes on',
    run: async () => {
      const gate = newGate();
      const body = bodyOf(await gate.open('[1,'));
      const reader = body.getReader();
      const { value } = await reader.read();
      reader.releaseLock();
      reader.releaseLock();
      const refusal = await rejects(reader.read(), 'TypeError');
      const closed = await rejects(reader.closed, 'TypeError');
      await gate.push('2]');
      await gate.end();
      equal([new TextDecoder().decode(value), await textOf(body)], ['[1,', '2]']);
      return [refusal, closed, await rejects(reader.cancel(), 'TypeError')];
    },
  },
  {
    name: 'releaseLock() in the midst of reads rejects them and loses nothing',
    run: async () => {
      const gate = newGate();
      const body = bodyOf(await gate.open('['));
      const reader = body.getReader();
      await reader.read();
      const reads = [settled(reader.read()), settled(reader.read())];
      reader.releaseLock();
      equal(body.locked, false);
      const refusals = await Promise.all(reads);
      await gate.push('1]');
      await gate.end();
      equal(await textOf(body), '1]');
      return refusals;
    },
  },
  {
    name: 'a body that was read in part is not read by text() or another response',
    run: async () => {
      const response = await getSession();
      const body = bodyOf(response);
      const reader = body.getReader();
      await reader.read();
      reader.releaseLock();
      equal([response.bodyUsed, body.locked], [true, false]);
      return [
        await rejects(response.text(), 'TypeError'),
        throws(() => new Response(body), 'TypeError'),
        throws(() => response.clone(), 'TypeError'),
      ];
    },
  },
  {
    name: 'a response over the body of another reads it, and locks the first',
    run: async () => {
      const first = await getSession();
      const body = bodyOf(first);
      const second = new Response(body, { status: 201 });
      equal([second.body === body, second.url, first.bodyUsed], [true, '', false]);
      const value = await second.json();
      equal(first.bodyUsed, true);
      return [Object.keys(value), await rejects(first.json(), 'TypeError')];
    },
    fails: ['firefox'],
  },
  {
    name: 'pieces of a stream of the page are the very ones',
    run: async () => {
      const piece = { mine: true };
      const reader = new Response(streamOf(bytesOf('{}'))).body?.getReader();
      const own = await streamOf(piece).getReader().read();
      const { value } = (await reader?.read()) ?? {};
      return [own.value === piece, value?.length];
    },
  },
  {
    name: 'a response over bytes of the page gives those very bytes to a reader',
    run: async () => {
      const bytes = bytesOf('{"token":"a"}');
      const { value } = (await new Response(streamOf(bytes)).body?.getReader().read()) ?? {};
      return equal(value === bytes, true);
    },
  },
];
