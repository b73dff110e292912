import type { Checks } from '../check.ts';
import { bodyOf, getSession } from '../page/answers.ts';
import { describeError, equal, holds, rejects, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fulfilled',
    (reason: unknown) => reason,
  );

const READERS = ['json', 'text', 'arrayBuffer', 'blob', 'bytes'] as const;

/** What a signal ends, and with what. */
export const checks: Checks = [
  {
    name: 'a signal that is aborted already: the very reason, and nothing is sent',
    run: async () => {
      const reason = { mine: true };
      const given = await reasonOf(getSession({ signal: AbortSignal.abort(reason) }));
      const plain = await rejects(getSession({ signal: AbortSignal.abort() }), 'AbortError');
      return [equal(given === reason, true), plain];
    },
  },
  {
    name: 'reasons of every kind',
    run: async () => {
      const reasons = ['text', 0, null, false, Symbol.iterator, 1n];
      const same: boolean[] = [];
      for (const reason of reasons) {
        same.push((await reasonOf(getSession({ signal: AbortSignal.abort(reason) }))) === reason);
      }
      return equal(
        same,
        reasons.map(() => true),
      );
    },
  },
  {
    name: 'abort() at once rejects with the AbortError of the signal',
    run: async () => {
      const controller = new AbortController();
      const fetching = reasonOf(fetch('/silent', { signal: controller.signal }));
      controller.abort();
      const error = await fetching;
      return [equal(error === controller.signal.reason, true), describeError(error)];
    },
  },
  {
    name: 'abort() while waiting for the head',
    run: async () => {
      const controller = new AbortController();
      const fetching = reasonOf(fetch('/silent', { signal: controller.signal }));
      // By now the first one is on its way too.
      await getSession();
      const reason = new RangeError('mine');
      controller.abort(reason);
      return equal((await fetching) === reason, true);
    },
  },
  ...READERS.map((how) => ({
    name: `abort() while ${how}() reads rejects it with the reason`,
    run: async (): Promise<unknown> => {
      const gate = newGate();
      const controller = new AbortController();
      const response = await gate.open('{"a":', { signal: controller.signal });
      const reading = reasonOf(response[how]());
      controller.abort();
      const error = await reading;
      await gate.closed();
      return [error === controller.signal.reason, describeError(error), response.bodyUsed];
    },
  })),
  {
    name: 'abort() before the body is read',
    run: async () => {
      const controller = new AbortController();
      const response = await newGate().open('[', { signal: controller.signal });
      controller.abort();
      const refusal = await rejects(response.text(), 'AbortError');
      return [refusal, response.bodyUsed];
    },
  },
  {
    name: 'abort() after the body is read changes nothing',
    run: async () => {
      const controller = new AbortController();
      const response = await getSession({ signal: controller.signal });
      const value = await response.json();
      controller.abort();
      return Object.keys(value);
    },
  },
  {
    name: 'abort() ends both sides of a clone',
    run: async () => {
      const controller = new AbortController();
      const response = await newGate().open('[', { signal: controller.signal });
      const copy = response.clone();
      const both = Promise.all([
        rejects(response.json(), 'AbortError'),
        rejects(copy.text(), 'AbortError'),
      ]);
      controller.abort();
      return both;
    },
  },
  {
    name: 'abort() in the handler of the response',
    run: async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const gate = newGate();
      const reading = gate.open('[', { signal }).then((response) => {
        controller.abort();
        return response.json();
      });
      return rejects(reading, 'AbortError');
    },
  },
  {
    name: 'AbortSignal.timeout() gives a TimeoutError',
    run: () => rejects(fetch('/silent', { signal: AbortSignal.timeout(20) }), 'TimeoutError'),
  },
  {
    name: 'AbortSignal.timeout() while the body arrives',
    run: async () => {
      const response = await newGate().open('[', { signal: AbortSignal.timeout(300) });
      return rejects(response.text(), 'TimeoutError');
    },
    fails: ['firefox'],
  },
  {
    name: 'AbortSignal.any() hands on the reason of the first',
    run: async () => {
      const [one, two] = [new AbortController(), new AbortController()];
      const signal = AbortSignal.any([one.signal, two.signal]);
      const fetching = reasonOf(fetch('/silent', { signal }));
      two.abort('second');
      one.abort('first');
      return equal(await fetching, 'second');
    },
  },
  {
    name: 'the signal of a request object, and one beside it',
    run: async () => {
      const [own, beside] = [new AbortController(), new AbortController()];
      const request = new Request('/silent', { signal: own.signal });
      const first = reasonOf(fetch(request, { signal: beside.signal }));
      const second = reasonOf(fetch(request));
      own.abort('own');
      beside.abort('beside');
      return equal(await Promise.all([first, second]), ['beside', 'own']);
    },
  },
  {
    name: 'a signal that is null or none',
    run: async () => {
      const controller = new AbortController();
      const request = new Request('/session', { signal: controller.signal });
      controller.abort();
      const response = await fetch(request, { signal: null });
      const wrong: unknown[] = [{}, 'a', 1];
      const refusals: string[] = [];
      for (const signal of wrong) {
        refusals.push(await rejects(Reflect.apply(fetch, window, ['/', { signal }]), 'TypeError'));
      }
      return [response.status, ...refusals];
    },
  },
  {
    name: 'a used request that is aborted is used all the same',
    run: async () => {
      const request = new Request('/echo', {
        method: 'POST',
        body: 'b',
        signal: AbortSignal.abort(),
      });
      const refusal = await rejects(fetch(request), 'AbortError');
      return [refusal, request.bodyUsed];
    },
  },
  {
    name: 'listeners of the signal run before the rejection is seen',
    run: async () => {
      const controller = new AbortController();
      const order: string[] = [];
      const fetching = fetch('/silent', { signal: controller.signal }).catch(() => {
        order.push('rejected');
      });
      controller.signal.addEventListener('abort', () => order.push('event'));
      controller.abort();
      order.push('after');
      await fetching;
      return equal(order, ['event', 'after', 'rejected']);
    },
  },
  {
    name: 'abort() in a piece of the body that is read by hand',
    run: async () => {
      const controller = new AbortController();
      const response = await newGate().open('[', { signal: controller.signal });
      let pieces = 0;
      const loop = (async () => {
        for await (const _piece of bodyOf(response)) {
          pieces += 1;
          controller.abort();
        }
      })();
      const refusal = await rejects(loop, 'AbortError');
      return [refusal, equal(pieces, 1)];
    },
  },
  {
    name: 'abort() of a controller twice keeps the first reason',
    run: async () => {
      const controller = new AbortController();
      const fetching = reasonOf(fetch('/silent', { signal: controller.signal }));
      controller.abort(1);
      controller.abort(2);
      holds(controller.signal.aborted, 'it is not aborted');
      return [
        equal(await fetching, 1),
        throws(() => controller.signal.throwIfAborted.call({}), 'TypeError'),
      ];
    },
  },
];
