import type { Checks } from '../check.ts';
import { equal, throws } from '../page/expect.ts';
import { got, opened, sent } from '../page/xhr.ts';

/** Headers, character sets and synchronous requests of an XMLHttpRequest. */
export const checks: Checks = [
  {
    name: 'overrideMimeType() changes text and type',
    run: async () => {
      const seen: unknown[] = [];
      for (const type of [
        'text/plain;charset=latin1',
        'application/json',
        'nonsense',
        'text/xml',
      ]) {
        const xhr = opened('/made?type=text/html&body=%C3%A9');
        xhr.overrideMimeType(type);
        await sent(xhr);
        seen.push([xhr.responseText, xhr.getResponseHeader('content-type')]);
      }
      return seen;
    },
  },
  {
    name: 'headers: all in order, one by one, those never shown',
    run: async () => {
      const xhr = await got('/headers');
      const all = xhr.getAllResponseHeaders();
      const names = all
        .trim()
        .split('\r\n')
        .map((line) => line.split(':')[0]);
      equal(names, names.toSorted());
      equal([xhr.getResponseHeader('X-TWO'), xhr.getResponseHeader('set-cookie')], ['a, b', null]);
      return [all, xhr.getResponseHeader('nothing'), xhr.getResponseHeader('x-empty')];
    },
  },
  {
    name: 'the address after redirects, without its end',
    run: async () => {
      const xhr = await got('/redirect?to=/session%23end');
      return equal(xhr.responseURL.replace(/^.*:\d+/, ''), '/session');
    },
  },
  {
    name: 'byte order marks and other character sets',
    run: async () => {
      const seen: unknown[] = [];
      for (const query of [
        'type=text/plain&body=%EF%BB%BFa',
        'type=text/plain;charset=utf-16le&body=a%00',
        'type=application/json;charset=latin1&body="%C3%A9"',
      ]) {
        seen.push(
          (await got(`/made?${query}`)).responseText,
          (await got(`/made?${query}`, 'json')).response,
        );
      }
      return seen;
    },
  },
  {
    name: 'synchronous: value, headers and no waiting',
    run: () => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '/session', false);
      const order: number[] = [];
      xhr.onreadystatechange = () => void order.push(xhr.readyState);
      xhr.onload = () => void order.push(-1);
      xhr.send();
      equal([order, xhr.status], [[4, -1], 200]);
      return Object.keys(JSON.parse(xhr.responseText));
    },
  },
  {
    name: 'synchronous: what it refuses',
    run: () => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '/refused', false);
      const failed = throws(() => xhr.send(), 'NetworkError');
      const typed = opened('/session');
      typed.responseType = 'json';
      const timed = opened('/session');
      timed.timeout = 10;
      const late = new XMLHttpRequest();
      late.open('GET', '/session', false);
      return [
        failed,
        xhr.readyState,
        throws(() => typed.open('GET', '/', false), 'InvalidAccessError'),
        throws(() => timed.open('GET', '/', false), 'InvalidAccessError'),
        throws(() => {
          late.responseType = 'json';
        }, 'InvalidAccessError'),
      ];
    },
  },
];
