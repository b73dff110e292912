import type { Checks } from '../check.ts';
import { equal, holds, throws } from '../page/expect.ts';
import { newGate } from '../page/gate.ts';
import { events, opened, sent } from '../page/xhr.ts';

/** The states an XMLHttpRequest goes through, and the events it tells them with. */
export const checks: Checks = [
  {
    name: 'a new one',
    run: () => {
      const xhr = new XMLHttpRequest();
      const { readyState, status, statusText, responseURL, response, responseText } = xhr;
      equal([readyState, status, statusText, responseURL], [0, 0, '', '']);
      equal([response, responseText, xhr.responseXML], ['', '', null]);
      return [
        xhr.getAllResponseHeaders(),
        xhr.getResponseHeader('a'),
        xhr.timeout,
        xhr.withCredentials,
      ];
    },
  },
  {
    name: 'the constants',
    run: () => {
      const names = ['UNSENT', 'OPENED', 'HEADERS_RECEIVED', 'LOADING', 'DONE'];
      return equal(
        names.map((name) => [
          Reflect.get(XMLHttpRequest, name),
          Reflect.get(new XMLHttpRequest(), name),
        ]),
        [0, 1, 2, 3, 4].map((n) => [n, n]),
      );
    },
  },
  {
    name: 'a request that goes well: every event, in its order',
    run: async () => {
      const xhr = opened('/made?type=application/json&body={}');
      const seen = await sent(xhr);
      return equal(
        seen.filter((one) => !one.startsWith('progress')),
        [
          'readystatechange 2',
          'readystatechange 3',
          'readystatechange 4',
          'load 4',
          'loadend 4',
        ].toSpliced(0, 0, 'loadstart 1'),
      );
    },
  },
  {
    name: 'progress: how much of how much',
    run: async () => {
      const xhr = opened('/headers');
      const seen: unknown[] = [];
      for (const type of ['loadstart', 'progress', 'load', 'loadend']) {
        xhr.addEventListener(type, (event) => {
          if (!(event instanceof ProgressEvent)) return;
          seen.push([type, event.lengthComputable, event.loaded, event.total]);
        });
      }
      await sent(xhr);
      return equal(seen, [
        ['loadstart', false, 0, 0],
        ['progress', true, 2, 2],
        ['load', true, 2, 2],
        ['loadend', true, 2, 2],
      ]);
    },
  },
  {
    name: 'events of sending',
    run: async () => {
      const xhr = opened('/echo', 'POST');
      const above = events(xhr.upload, ['loadstart', 'progress', 'load', 'loadend']);
      const seen = await sent(xhr, '{"a":1}');
      equal(above, ['loadstart', 'progress', 'load', 'loadend']);
      return [seen, JSON.parse(xhr.responseText).body];
    },
  },
  {
    name: 'pieces of text while it arrives',
    run: async () => {
      const gate = newGate();
      const xhr = opened(gate.url);
      const seen: string[] = [];
      const arrived = (text: string): Promise<void> =>
        new Promise((resolve) => {
          xhr.onprogress = () => {
            if (xhr.responseText === text) resolve();
          };
        });
      xhr.send();
      for (const [piece, all] of [
        ['one', 'one'],
        ['two', 'onetwo'],
      ] as const) {
        const arriving = arrived(all);
        await gate.push(piece);
        await arriving;
        seen.push(`${xhr.readyState} ${xhr.responseText}`);
      }
      const done = new Promise((resolve) => {
        xhr.onloadend = resolve;
      });
      await gate.end();
      await done;
      return equal(
        [...seen, `${xhr.readyState} ${xhr.response}`],
        ['3 one', '3 onetwo', '4 onetwo'],
      );
    },
  },
  {
    name: 'listeners in the order they were put, onreadystatechange among them',
    run: async () => {
      const order: string[] = [];
      const xhr = new XMLHttpRequest();
      const note = (name: string) => () => void (xhr.readyState === 4 && order.push(name));
      xhr.addEventListener('readystatechange', note('first'));
      xhr.onreadystatechange = note('replaced');
      xhr.addEventListener('readystatechange', note('capture'), true);
      xhr.open('GET', '/session');
      xhr.onreadystatechange = note('handler');
      xhr.addEventListener('readystatechange', note('last'));
      await sent(xhr);
      return order;
    },
  },
  {
    name: 'the event: kind, target, phase, trust, flags',
    run: async () => {
      const xhr = opened('/session');
      const seen: unknown[] = [];
      const note = (event: Event): void => {
        const { type, bubbles, cancelable, isTrusted, eventPhase } = event;
        const self = event.target === xhr && event.currentTarget === xhr;
        seen.push([type, event.constructor.name, bubbles, cancelable, isTrusted, eventPhase, self]);
      };
      xhr.onreadystatechange = note;
      xhr.onload = note;
      await sent(xhr);
      return seen;
    },
  },
  {
    name: 'a listener that stops the event stops those after it only',
    run: async () => {
      const order: string[] = [];
      const xhr = new XMLHttpRequest();
      xhr.addEventListener('readystatechange', (event) => {
        order.push(`first ${xhr.readyState}`);
        event.stopImmediatePropagation();
      });
      xhr.open('GET', '/session');
      xhr.onreadystatechange = () => order.push('never');
      xhr.onload = () => order.push(`load ${xhr.response.length > 0}`);
      await sent(xhr);
      return order;
    },
  },
  {
    name: 'a listener that throws hinders nobody, and is reported once',
    run: async () => {
      const reports: string[] = [];
      const listen = (event: ErrorEvent): void => {
        event.preventDefault();
        reports.push(event.message);
      };
      addEventListener('error', listen);
      const xhr = opened('/session');
      xhr.onload = () => {
        throw new RangeError('mine');
      };
      const seen = await sent(xhr);
      removeEventListener('error', listen);
      return [equal(reports.length, 1), reports, seen.at(-1)];
    },
  },
  {
    name: 'an event that the page sends itself',
    run: async () => {
      const xhr = opened('/session');
      let heard = 0;
      xhr.onreadystatechange = () => {
        heard += 1;
      };
      xhr.dispatchEvent(new Event('readystatechange'));
      equal(heard, 1);
      await sent(xhr);
      xhr.dispatchEvent(new Event('readystatechange'));
      return heard;
    },
  },
  {
    name: 'one object, used again after its end, and from within it',
    run: async () => {
      const xhr = opened('/session');
      const seen: string[] = [];
      await new Promise<void>((resolve) => {
        xhr.onreadystatechange = () => {
          seen.push(`${xhr.readyState} ${new URL(xhr.responseURL || location.href).pathname}`);
          if (xhr.readyState !== 4) return;
          if (seen.length > 8) resolve();
          else {
            xhr.open('GET', seen.length > 4 ? '/broken' : '/session');
            xhr.send();
          }
        };
        xhr.send();
      });
      return [seen, xhr.responseText];
    },
  },
  {
    name: 'open() while it is on its way: the first is forgotten',
    run: async () => {
      const gate = newGate();
      const xhr = opened(gate.url);
      const seen = events(xhr, ['abort', 'load', 'loadend', 'error']);
      xhr.send();
      await gate.push('[');
      xhr.open('GET', '/session');
      holds(xhr.readyState === 1, 'it is not opened');
      await sent(xhr);
      return [seen, Object.keys(JSON.parse(xhr.responseText))];
    },
  },
  {
    name: 'open() alone tells of itself once',
    run: () => {
      const xhr = new XMLHttpRequest();
      const seen = events(xhr, ['readystatechange']);
      xhr.open('GET', '/session');
      xhr.open('GET', '/session');
      return equal([xhr.readyState, seen.length], [1, 1]);
    },
  },
  {
    name: 'one that waits for nothing: send() in the state it must be in',
    run: async () => {
      const fresh = new XMLHttpRequest();
      const xhr = opened('/session');
      const first = throws(() => fresh.send(), 'InvalidStateError');
      const done = sent(xhr);
      const second = throws(() => xhr.send(), 'InvalidStateError');
      const third = throws(() => xhr.setRequestHeader('a', '1'), 'InvalidStateError');
      await done;
      return [first, second, third, throws(() => xhr.send(), 'InvalidStateError')];
    },
  },
];
