import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, nextTask, streamOf, textOf } from '../page/answers.ts';
import { describeError, equal, Failure, holds, rejects, settled, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const collect = (into: unknown[]): WritableStream<unknown> =>
  new WritableStream({ write: (piece) => void into.push(piece) });

/** Bodies that go through pipes. */
export const checks: Checks = [
  {
    name: 'pipeThrough() gives the very readable side and locks the body',
    run: async () => {
      const body = bodyOf(await getSession());
      const transform = new TransformStream<Uint8Array, Uint8Array>();
      const through = body.pipeThrough(transform);
      equal([through === transform.readable, body.locked, through.locked], [true, true, false]);
      return (await textOf(through)).length;
    },
  },
  {
    name: 'pipeThrough() decodes text',
    run: async () => {
      const through = bodyOf(await getSession()).pipeThrough(new TextDecoderStream());
      let text = '';
      const reader = through.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        text += value;
      }
      return Object.keys(JSON.parse(text));
    },
  },
  {
    name: 'pipeThrough() one after the other',
    run: async () => {
      const upper = new TransformStream<string, string>({
        transform: (piece, controller) => controller.enqueue(piece.toUpperCase()),
      });
      const through = bodyOf(await fetch('/made?type=application/json&body=["a"]'))
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(upper)
        .pipeThrough(new TextEncoderStream());
      return equal(await textOf(through), '["A"]');
    },
  },
  {
    name: 'pipeThrough() as the body of a new response',
    run: async () => {
      const compressed = bodyOf(await getSession()).pipeThrough(new CompressionStream('gzip'));
      const plain = compressed.pipeThrough(new DecompressionStream('gzip'));
      return Object.keys(await new Response(plain).json());
    },
  },
  {
    name: 'pipeThrough() looks at its arguments in the order of the standard',
    run: async () => {
      const looks: string[] = [];
      const spy = (name: string, inner: object): object =>
        new Proxy(inner, {
          get: (target, key) => {
            looks.push(`${name}.${String(key)}`);
            return Reflect.get(target, key, target);
          },
        });
      const transform = new TransformStream();
      const pair = { readable: transform.readable, writable: transform.writable };
      const body = bodyOf(await getSession());
      Reflect.apply(body.pipeThrough, body, [spy('pair', pair), spy('options', {})]);
      return equal(looks, [
        'pair.readable',
        'pair.writable',
        'options.preventAbort',
        'options.preventCancel',
        'options.preventClose',
        'options.signal',
      ]);
    },
  },
  {
    name: 'pipeThrough() is refused with wrong arguments, and the body stays as it is',
    run: async () => {
      const body = bodyOf(await getSession());
      const { readable, writable } = new TransformStream();
      const call = (...args: unknown[]): string =>
        throws(() => Reflect.apply(body.pipeThrough, body, args), 'TypeError');
      const refusals = [call(), call({}), call({ readable }), call({ writable }), call(null)];
      refusals.push(call({ readable, writable }, { signal: {} }));
      equal(body.locked, false);
      body.getReader();
      const wrong = Reflect.apply.bind(null, ReadableStream.prototype.pipeThrough, {});
      return [
        ...refusals,
        call({ readable, writable }),
        throws(() => wrong([{ readable, writable }]), 'TypeError'),
      ];
    },
  },
  {
    name: 'pipeTo() takes all pieces and closes',
    run: async () => {
      const pieces: unknown[] = [];
      const body = bodyOf(await getSession());
      const piping = body.pipeTo(collect(pieces));
      equal([body.locked, await piping, body.locked], [true, undefined, false]);
      return pieces.map((one) => one instanceof Uint8Array && one.length);
    },
  },
  {
    name: 'pipeTo() rejects when the sink fails, and cancels the body',
    run: async () => {
      const gate = newGate();
      const reason = new RangeError('full');
      const sink = new WritableStream({
        write() {
          throw reason;
        },
      });
      const failed = await bodyOf(await gate.open('[1,'))
        .pipeTo(sink)
        .catch((error: unknown) => error);
      await gate.closed();
      return [failed === reason, describeError(failed)];
    },
  },
  {
    name: 'pipeTo() is ended by a signal, with its reason',
    run: async () => {
      const controller = new AbortController();
      const body = bodyOf(await newGate().open('['));
      const piping = body.pipeTo(new WritableStream(), { signal: controller.signal });
      const reason = new RangeError('mine');
      controller.abort(reason);
      const given = await piping.catch((error: unknown) => error);
      return equal([given === reason, body.locked], [true, false]);
    },
  },
  {
    name: 'pipeTo() is refused by rejection',
    run: async () => {
      const body = bodyOf(await getSession());
      const { pipeTo } = ReadableStream.prototype;
      const refusals = [
        await rejects(Reflect.apply(pipeTo, body, []), 'TypeError'),
        await rejects(Reflect.apply(pipeTo, {}, [new WritableStream()]), 'TypeError'),
      ];
      body.getReader();
      return [...refusals, await rejects(body.pipeTo(new WritableStream()), 'TypeError')];
    },
  },
  {
    name: 'a broken connection reaches the end of the pipe',
    run: async () => {
      const gate = newGate('length=100');
      const through = bodyOf(await gate.open('{"a":')).pipeThrough(new TextDecoderStream());
      const reader = through.getReader();
      const first = await reader.read();
      const reading = reader.read();
      await gate.cut();
      return [first.value, await rejects(reading, 'TypeError')];
    },
  },
  {
    name: 'a slow sink holds back the source of a stream of the page',
    run: async () => {
      let pulled = 0;
      const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull(controller) {
            pulled += 1;
            controller.enqueue(bytesOf('{}'));
          },
        },
        { highWaterMark: 0 },
      );
      const through = source.pipeThrough(new TransformStream());
      for (let i = 0; i < 5; i++) await nextTask();
      const before = pulled;
      const reader = through.getReader();
      await reader.read();
      for (let i = 0; i < 5; i++) await nextTask();
      holds(pulled < 5, 'the source is not held back');
      return [before, pulled];
    },
  },
  {
    name: 'a body is transferred to a port, and locked here',
    run: async () => {
      const body = bodyOf(await getSession());
      const { port1, port2 } = new MessageChannel();
      const arrived = new Promise<unknown>((resolve) => {
        port2.onmessage = ({ data }) => resolve(data);
      });
      port1.postMessage(body, { transfer: [body] });
      equal(body.locked, true);
      const stream = await arrived;
      if (!(stream instanceof ReadableStream)) return 'no stream';
      const { length } = await textOf(stream);
      port2.close();
      return length;
    },
  },
  {
    name: 'a locked body and a body without transfer are not cloned',
    run: async () => {
      const body = bodyOf(await getSession());
      const copied = throws(() => structuredClone(body), 'DataCloneError');
      body.getReader();
      const moved = throws(() => structuredClone(body, { transfer: [body] }), 'DataCloneError');
      return [copied, moved];
    },
  },
  {
    name: 'ReadableStream.from() over the body',
    run: async () => {
      const from: unknown = Reflect.get(ReadableStream, 'from');
      if (typeof from !== 'function') throw new Failure('there is no from()');
      const again = Reflect.apply(from, ReadableStream, [bodyOf(await getSession())]);
      equal(again.constructor === ReadableStream, true);
      return (await textOf(again)).length;
    },
    fails: ['chromium'],
  },
  {
    name: 'a stream as the body of a response of the page ends as that stream ends',
    run: () => settled(new Response(streamOf(bytesOf('{"a"'), bytesOf(':1}'))).json()),
  },
];
