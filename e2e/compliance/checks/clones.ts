import type { Checks } from '../check.ts';
import { bodyOf, bytesOf, getSession, streamOf, textOf } from '../page/answers.ts';
import { equal, holds, rejects, settled, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';

/** Copies of responses, requests and streams. */
export const checks: Checks = [
  {
    name: 'clone() gives another response that is the same in everything',
    run: async () => {
      const one = await getSession();
      const two = one.clone();
      const facts = (it: Response): unknown => [it.url, it.status, it.type, it.ok, it.redirected];
      equal(facts(two), facts(one));
      holds(one !== two && one.headers !== two.headers, 'they share what they may not');
      equal(two.constructor === Response, true);
      return equal((await one.text()) === (await two.text()), true);
    },
  },
  {
    name: 'clone() puts a new body in the place of the old one',
    run: async () => {
      const response = await getSession();
      const before = bodyOf(response);
      const copy = response.clone();
      equal([before.locked, bodyOf(response) === before], [true, false]);
      equal([bodyOf(response).locked, bodyOf(copy).locked], [false, false]);
      return throws(() => before.getReader(), 'TypeError');
    },
    fails: ['firefox'],
  },
  {
    name: 'clone() of a used or locked response is refused',
    run: async () => {
      const used = await getSession();
      await used.text();
      const locked = await getSession();
      bodyOf(locked).getReader();
      return [throws(() => used.clone(), 'TypeError'), throws(() => locked.clone(), 'TypeError')];
    },
  },
  {
    name: 'clone() of what is no response is refused',
    run: () => throws(() => Reflect.apply(Response.prototype.clone, {}, []), 'TypeError'),
  },
  {
    name: 'clone() while the body arrives: both get all of it',
    run: async () => {
      const gate = newGate();
      const response = await gate.open('[1');
      const copy = response.clone();
      const both = Promise.all([response.json(), copy.text()]);
      await gate.push(',2]');
      await gate.end();
      return equal(await both, [[1, 2], '[1,2]']);
    },
  },
  {
    name: 'cancel() of one clone leaves the other alone',
    run: async () => {
      const response = await getSession();
      const copy = response.clone();
      const cancelled = bodyOf(copy).cancel('no');
      const text = await response.text();
      return [text.length, await Promise.race([settled(cancelled), 'pending'])];
    },
  },
  {
    name: 'a clone that fails fails on both sides',
    run: async () => {
      const gate = newGate('length=100');
      const response = await gate.open('{"a":');
      const copy = response.clone();
      const both = Promise.all([settled(response.json()), settled(copy.text())]);
      await gate.cut();
      const [one, two] = await both;
      holds(one.startsWith('rejected: TypeError'), 'json() does not fail');
      return [one, two];
    },
  },
  {
    name: 'clone() of a request keeps body, headers and signal of its own',
    run: async () => {
      const request = new Request('/echo', { method: 'POST', body: 'b', headers: { 'x-a': '1' } });
      const copy = request.clone();
      holds(request.signal !== copy.signal, 'they share a signal');
      equal([await request.text(), await copy.text()], ['b', 'b']);
      return [copy.headers.get('x-a'), throws(() => request.clone(), 'TypeError')];
    },
  },
  {
    name: 'tee() gives two plain streams of the same pieces',
    run: async () => {
      const body = bodyOf(await getSession());
      const branches = body.tee();
      equal([Array.isArray(branches), branches.length, body.locked], [true, 2, true]);
      equal(
        branches.map((one) => one.constructor === ReadableStream),
        [true, true],
      );
      const [one, two] = await Promise.all(branches.map(textOf));
      return [equal(one === two, true), one?.length];
    },
  },
  {
    name: 'tee() of a locked stream is refused',
    run: async () => {
      const body = bodyOf(await getSession());
      body.getReader();
      return [
        throws(() => body.tee(), 'TypeError'),
        throws(() => Reflect.apply(ReadableStream.prototype.tee, {}, []), 'TypeError'),
      ];
    },
  },
  {
    name: 'tee(): a response over a branch is read as the body',
    run: async () => {
      const [one, two] = bodyOf(await getSession()).tee();
      const json = await new Response(one).json();
      return [Object.keys(json), (await new Response(two).text()).length];
    },
  },
  {
    name: 'tee(): cancelling both branches ends both',
    run: async () => {
      const gate = newGate();
      const [one, two] = bodyOf(await gate.open('[')).tee();
      const both = await Promise.all([one.cancel('a'), two.cancel('b')]);
      return equal(both, [undefined, undefined]);
    },
  },
  {
    name: 'tee() of a stream of the page shares the very pieces',
    run: async () => {
      const piece = { piece: 1 };
      const [one, two] = streamOf(piece).tee();
      const first = await one.getReader().read();
      const second = await two.getReader().read();
      return equal([first.value === piece, second.value === piece], [true, true]);
    },
  },
  {
    name: 'a response over a locked or a read stream is refused',
    run: async () => {
      const locked = streamOf(bytesOf('a'));
      locked.getReader();
      const read = streamOf(bytesOf('a'));
      const reader = read.getReader();
      await reader.read();
      reader.releaseLock();
      return [
        throws(() => new Response(locked), 'TypeError'),
        throws(() => new Response(read), 'TypeError'),
      ];
    },
  },
  {
    name: 'a response over pieces that are no bytes fails',
    run: async () => [
      await rejects(new Response(streamOf('text')).text(), 'TypeError'),
      await rejects(new Response(streamOf(null)).json(), 'TypeError'),
      await rejects(new Response(streamOf(new ArrayBuffer(1))).text(), 'TypeError'),
    ],
  },
];
