import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, streamOf, textOf } from '../page/answers.ts';
import { describeError, equal, holds, rejects, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const iteratorPrototype = (): object => Object.getPrototypeOf(new ReadableStream().values());

/** Bodies read with `for await`. */
export const checks: Checks = [
  {
    name: 'for await reads all of a body and unlocks it',
    run: async () => {
      const response = await getSession();
      const body = bodyOf(response);
      const pieces: number[] = [];
      for await (const piece of body) pieces.push(piece.length);
      equal([response.bodyUsed, body.locked], [true, false]);
      return pieces;
    },
  },
  {
    name: 'leaving the loop cancels the body',
    run: async () => {
      const gate = newGate();
      const body = bodyOf(await gate.open('['));
      for await (const piece of body) {
        holds(piece.length === 1, 'another piece');
        break;
      }
      await gate.closed();
      return equal([body.locked, await textOf(body)], [false, '']);
    },
  },
  {
    name: 'leaving the loop with preventCancel leaves the rest',
    run: async () => {
      const gate = newGate();
      const body = bodyOf(await gate.open('[1,'));
      for await (const _piece of body.values({ preventCancel: true })) break;
      equal(body.locked, false);
      await gate.push('2]');
      await gate.end();
      return equal(await textOf(body), '2]');
    },
  },
  {
    name: 'throwing in the loop cancels the body and throws on',
    run: async () => {
      const gate = newGate();
      const reason = new RangeError('mine');
      try {
        for await (const _piece of bodyOf(await gate.open('['))) throw reason;
      } catch (error) {
        await gate.closed();
        return equal(error === reason, true);
      }
      return 'nothing is thrown';
    },
  },
  {
    name: 'a broken connection is thrown in the loop',
    run: async () => {
      const gate = newGate('length=100');
      const body = bodyOf(await gate.open('{'));
      let pieces = 0;
      try {
        for await (const _piece of body) {
          pieces += 1;
          await gate.cut();
        }
      } catch (error) {
        return [pieces, describeError(error), body.locked];
      }
      return 'nothing is thrown';
    },
  },
  {
    name: 'values() is what the symbol names, and the iterator has two methods',
    run: () => {
      const { prototype } = ReadableStream;
      equal(Reflect.get(prototype, Symbol.asyncIterator) === prototype.values, true);
      const proto = iteratorPrototype();
      equal(Reflect.ownKeys(proto).map(String).toSorted().slice(-2), ['next', 'return']);
      return Object.entries(Object.getOwnPropertyDescriptors(proto)).map(([key, slot]) => [
        key,
        slot.value?.name,
        slot.value?.length,
        slot.writable,
        slot.enumerable,
        slot.configurable,
      ]);
    },
  },
  {
    name: 'next() gives plain results and ends for good',
    run: async () => {
      const iterator = bodyOf(await getSession()).values();
      const first = await iterator.next();
      equal(Object.getPrototypeOf(first) === Object.prototype, true);
      while (!(await iterator.next()).done);
      const after = await iterator.next();
      return [Reflect.ownKeys(first), after.done, after.value, Reflect.ownKeys(after)];
    },
  },
  {
    name: 'next() asked several times at once answers in order',
    run: async () => {
      const iterator = streamOf(1, 2, 3).values();
      const order: string[] = [];
      const all = [1, 2, 3, 4].map((n) =>
        iterator.next().then(({ value, done }) => order.push(`${n} ${value} ${done}`)),
      );
      await Promise.all(all);
      return equal(order, ['1 1 false', '2 2 false', '3 3 false', '4 undefined true']);
    },
  },
  {
    name: 'return() while next() waits comes after it',
    run: async () => {
      const iterator = streamOf(1, 2).values();
      const order: string[] = [];
      await Promise.all([
        iterator.next().then(({ value }) => order.push(`next ${value}`)),
        iterator.return?.().then(({ value, done }) => order.push(`return ${value} ${done}`)),
      ]);
      return equal(order, ['next 1', 'return undefined true']);
    },
  },
  {
    name: 'next() and return() on something else are refused by rejection',
    run: async () => {
      const proto = iteratorPrototype();
      const call = (name: string, self: unknown): Promise<string> =>
        rejects(Reflect.apply(Reflect.get(proto, name), self, []), 'TypeError');
      return [
        await call('next', {}),
        await call('next', undefined),
        await call('return', {}),
        await call('next', new ReadableStream().getReader()),
      ];
    },
  },
  {
    name: 'values() on a locked stream or something else is refused',
    run: async () => {
      const body = bodyOf(await getSession());
      body.values();
      const { values } = ReadableStream.prototype;
      return [
        throws(() => body.values(), 'TypeError'),
        throws(() => body[Symbol.asyncIterator](), 'TypeError'),
        throws(() => Reflect.apply(values, {}, []), 'TypeError'),
        throws(() => Reflect.apply(values, new ReadableStream(), [1]), 'TypeError'),
      ];
    },
  },
  {
    name: 'each iterator is its own, with the prototype of async iterators above',
    run: () => {
      const iterator = new ReadableStream().values();
      const above = Object.getPrototypeOf(iteratorPrototype());
      const known = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));
      equal(Reflect.get(iterator, Symbol.asyncIterator).call(iterator) === iterator, true);
      return [equal(above === known, true), String(iterator), Reflect.ownKeys(iterator).length];
    },
  },
  {
    name: 'a loop over pieces that are promises of the page hands them on',
    run: async () => {
      const piece = bytesOf('[]');
      const given: unknown[] = [];
      for await (const one of streamOf(piece)) given.push(one);
      return equal([given.length, given[0] === piece], [1, true]);
    },
  },
];
