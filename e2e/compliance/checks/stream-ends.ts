import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, nextTask } from '../page/answers.ts';
import { describeError, equal, holds, rejects, settled } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fulfilled',
    (reason: unknown) => reason,
  );

/** How reading a body by hand comes to its end. */
export const checks: Checks = [
  {
    name: 'reader.cancel() ends reads that wait, and the connection',
    run: async () => {
      const gate = newGate();
      const reader = bodyOf(await gate.open('[')).getReader();
      await reader.read();
      const reads = [reader.read(), reader.read()];
      equal(await reader.cancel('enough'), undefined);
      const results = await Promise.all(reads);
      await gate.closed();
      equal(
        results.map((one) => [one.done, one.value]),
        [
          [true, undefined],
          [true, undefined],
        ],
      );
      return settled(reader.closed);
    },
  },
  {
    name: 'body.cancel() ends the connection, and the body is used',
    run: async () => {
      const gate = newGate();
      const response = await gate.open('[');
      const cancelled = await bodyOf(response).cancel();
      await gate.closed();
      equal([cancelled, bodyOf(response).locked], [undefined, false]);
      return [response.bodyUsed, await settled(bodyOf(response).getReader().read())];
    },
  },
  {
    name: 'cancel() of a locked body is refused',
    run: async () => {
      const body = bodyOf(await getSession());
      const reader = body.getReader();
      const refusal = await rejects(body.cancel(), 'TypeError');
      return [refusal, (await reader.read()).done];
    },
  },
  {
    name: 'cancel() of what is no stream or reader is refused',
    run: async () => [
      await rejects(Reflect.apply(ReadableStream.prototype.cancel, {}, []), 'TypeError'),
      await rejects(
        Reflect.apply(ReadableStreamDefaultReader.prototype.cancel, {}, []),
        'TypeError',
      ),
    ],
  },
  {
    name: 'cancel() after the end is nothing',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      while (!(await reader.read()).done);
      return equal([await reader.cancel('late'), await reader.closed], [undefined, undefined]);
    },
  },
  {
    name: 'abort() rejects the reads that wait with the reason, one object for all',
    run: async () => {
      const gate = newGate();
      const controller = new AbortController();
      const response = await gate.open('[', { signal: controller.signal });
      const reader = bodyOf(response).getReader();
      await reader.read();
      const reads = [reader.read(), reader.read(), reader.closed].map(reasonOf);
      const reason = new RangeError('mine');
      controller.abort(reason);
      const [one, two, closed] = await Promise.all(reads);
      const later = await reasonOf(reader.read());
      await gate.closed();
      holds(one === two && two === closed && closed === later, 'they are several objects');
      return [one === reason, describeError(one)];
    },
  },
  {
    name: 'abort() without a reason gives an AbortError',
    run: async () => {
      const controller = new AbortController();
      const response = await newGate().open('[', { signal: controller.signal });
      const reader = bodyOf(response).getReader();
      await reader.read();
      const reading = reader.read();
      controller.abort();
      return rejects(reading, 'AbortError');
    },
  },
  {
    name: 'a connection that breaks rejects the read and everything after',
    run: async () => {
      const gate = newGate('length=1000');
      const reader = bodyOf(await gate.open('{"a":')).getReader();
      await reader.read();
      const reading = reasonOf(reader.read());
      await gate.cut();
      const [one, two, closed] = [
        await reading,
        await reasonOf(reader.read()),
        await reasonOf(reader.closed),
      ];
      holds(one === two && two === closed, 'they are several objects');
      return [describeError(one), await settled(reader.cancel())];
    },
  },
  {
    name: 'a connection that breaks in the midst of pieces without a length',
    run: async () => {
      const gate = newGate();
      const reader = bodyOf(await gate.open('[1,')).getReader();
      await reader.read();
      const reading = reader.read();
      await gate.cut();
      return rejects(reading, 'TypeError');
    },
  },
  {
    name: 'closed waits until the end is read',
    run: async () => {
      const reader = bodyOf(await getSession()).getReader();
      const { closed } = reader;
      equal([closed === reader.closed, closed instanceof Promise], [true, true]);
      let isClosed = false;
      void closed.then(() => {
        isClosed = true;
      });
      await nextTask();
      const early = isClosed;
      while (!(await reader.read()).done);
      await closed;
      return [early, isClosed];
    },
  },
  {
    name: 'the source of a stream of the page is pulled as often as the page reads',
    run: async () => {
      let pulled = 0;
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull(controller) {
            pulled += 1;
            controller.enqueue(bytesOf(`{"n":${pulled}}`));
          },
        },
        { highWaterMark: 0 },
      );
      const body = bodyOf(
        new Response(stream, { headers: { 'content-type': 'application/json' } }),
      );
      await nextTask();
      const counts = [pulled];
      const reader = body.getReader();
      for (let i = 0; i < 3; i++) {
        await reader.read();
        await nextTask();
        counts.push(pulled);
      }
      return equal(counts, [0, 1, 2, 3]);
    },
  },
  {
    name: 'the source of a stream of the page is cancelled once, with the very reason',
    run: async () => {
      const reasons: unknown[] = [];
      const stream = new ReadableStream({ cancel: (reason) => void reasons.push(reason) });
      const reason = { mine: true };
      const { body } = new Response(stream);
      const reader = body?.getReader();
      const reading = reader?.read();
      await reader?.cancel(reason);
      const result = await reading;
      return equal([reasons.length, reasons[0] === reason, result?.done], [1, true, true]);
    },
  },
  {
    name: 'a source that throws rejects the read with the very reason',
    run: async () => {
      const reason = { mine: true };
      const stream = new ReadableStream({
        pull() {
          throw reason;
        },
      });
      const reader = stream.getReader();
      const seen = [await reasonOf(reader.read()), await reasonOf(reader.closed)];
      return equal(
        seen.map((one) => one === reason),
        [true, true],
      );
    },
  },
];
