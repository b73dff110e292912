import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession } from '../page/answers.ts';
import { equal, holds, rejects, settled, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const byobOf = (response: Response): ReadableStreamBYOBReader =>
  bodyOf(response).getReader({ mode: 'byob' });

const text = (view: ArrayBufferView<ArrayBuffer> | undefined): string =>
  new TextDecoder().decode(view);

/** Bodies read into the page's own buffers. */
export const checks: Checks = [
  {
    name: 'a body is read into the buffer that is given, in small pieces',
    run: async () => {
      const reader = byobOf(await fetch('/made?type=application/json&body={"a":[1,2]}'));
      equal(reader.constructor === ReadableStreamBYOBReader, true);
      let buffer = new ArrayBuffer(4);
      let all = '';
      for (;;) {
        const { done, value } = await reader.read(new Uint8Array(buffer));
        if (done || !value) break;
        all += text(value);
        buffer = value.buffer;
      }
      return equal(all, '{"a":[1,2]}');
    },
  },
  {
    name: 'the buffer that is given is taken away, and comes back in the result',
    run: async () => {
      const reader = byobOf(await getSession());
      const view = new Uint8Array(16);
      const reading = reader.read(view);
      const during = [view.byteLength, view.buffer.byteLength];
      const { value, done } = await reading;
      equal([during, done, value?.buffer.byteLength], [[0, 0], false, 16]);
      return [value?.constructor === Uint8Array, value?.byteOffset, value?.byteLength];
    },
  },
  {
    name: 'another kind of view gives that kind',
    run: async () => {
      const reader = byobOf(await getSession());
      const wide = await reader.read(new Uint16Array(2));
      const data = await reader.read(new DataView(new ArrayBuffer(8), 2, 4));
      return [
        equal([wide.value?.constructor === Uint16Array, wide.value?.length], [true, 2]),
        equal([data.value?.constructor === DataView, data.value?.byteOffset], [true, 2]),
      ];
    },
  },
  {
    name: 'min waits for so many',
    run: async () => {
      const gate = newGate();
      const reader = byobOf(await gate.open('[1'));
      const reading = reader.read(new Uint8Array(10), { min: 5 });
      await gate.push(',23');
      await gate.push(']');
      await gate.end();
      const { value } = await reading;
      return equal(text(value).slice(0, 5), '[1,23');
    },
  },
  {
    name: 'the end gives an empty view',
    run: async () => {
      const reader = byobOf(await fetch('/made?type=application/json&body=[]'));
      await reader.read(new Uint8Array(8));
      const { done, value } = await reader.read(new Uint8Array(8));
      equal([done, value?.byteLength, value?.buffer.byteLength], [true, 0, 8]);
      return settled(reader.closed);
    },
  },
  {
    name: 'wrong views are refused by rejection',
    run: async () => {
      const reader = byobOf(await getSession());
      const call = (...args: unknown[]): Promise<string> =>
        rejects(Reflect.apply(reader.read, reader, args), 'TypeError');
      const detached = new Uint8Array(1);
      structuredClone(detached, { transfer: [detached.buffer] });
      return [
        await call(),
        await call({}),
        await call(new ArrayBuffer(1)),
        await call(new Uint8Array(0)),
        await call(detached),
        await call(new Uint8Array(1), { min: 0 }),
        await rejects(Reflect.apply(reader.read, {}, [new Uint8Array(1)]), 'TypeError'),
      ];
    },
  },
  {
    name: 'more than the view holds is refused as a range',
    run: async () => {
      const reader = byobOf(await getSession());
      return rejects(reader.read(new Uint8Array(1), { min: 2 }), 'RangeError');
    },
  },
  {
    name: 'cancel() while a read waits gives undefined',
    run: async () => {
      const gate = newGate();
      const reader = byobOf(await gate.open('['));
      await reader.read(new Uint8Array(4));
      const reading = reader.read(new Uint8Array(4));
      await reader.cancel();
      const { done, value } = await reading;
      return equal([done, value], [true, undefined]);
    },
  },
  {
    name: 'releaseLock() while a read waits rejects it',
    run: async () => {
      const gate = newGate();
      const body = bodyOf(await gate.open('['));
      const reader = body.getReader({ mode: 'byob' });
      await reader.read(new Uint8Array(4));
      const reading = settled(reader.read(new Uint8Array(4)));
      reader.releaseLock();
      return [await reading, body.locked];
    },
  },
  {
    name: 'a stream that is none of bytes has no such reader',
    run: () => {
      const plain = new ReadableStream();
      const refusal = throws(() => plain.getReader({ mode: 'byob' }), 'TypeError');
      equal(plain.locked, false);
      return [refusal, throws(() => new ReadableStreamBYOBReader(plain), 'TypeError')];
    },
  },
  {
    name: 'a reader made by its constructor reads the same',
    run: async () => {
      const reader = new ReadableStreamBYOBReader(bodyOf(await getSession()));
      const { value } = await reader.read(new Uint8Array(3));
      return [value?.byteLength, text(value)];
    },
  },
  {
    name: 'a byte stream of the page is asked with the page own request',
    run: async () => {
      const sizes: unknown[] = [];
      const stream = new ReadableStream({
        type: 'bytes',
        pull(controller) {
          const { byobRequest } = controller;
          sizes.push(byobRequest?.view?.byteLength);
          byobRequest?.view && new Uint8Array(byobRequest.view.buffer).set(bytesOf('{}'));
          byobRequest?.respond(2);
        },
      });
      const { value } = await stream.getReader({ mode: 'byob' }).read(new Uint8Array(6));
      holds(value instanceof Uint8Array, 'no bytes');
      return equal([sizes, text(value)], [[6], '{}']);
    },
  },
];
