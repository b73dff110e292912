import { type Group, NOT_BY_HOOK } from '../row.ts';

/** Frames without an address, which the page fills itself. */
export const BLANK_FRAMES: Group = {
  title: 'Empty frames',
  rows: [
    {
      id: 'blank-at-once',
      title: '`about:blank`, its `fetch` used at once',
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        return (await frame.contentWindow?.fetch(session))?.json();
      },
    },
    {
      id: 'blank-later',
      title: '`about:blank`, its `fetch` used later',
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        frame.src = 'about:blank';
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return (await frame.contentWindow?.fetch(session))?.json();
      },
    },
    {
      id: 'blank-script',
      title: '`about:blank`, with a script put into it',
      inPage: ({ reader }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const script = frame.contentDocument?.createElement('script');
        if (!script) throw new Error('The frame has no document');
        script.append(reader);
        frame.contentDocument?.body.append(script);
      },
    },
    {
      id: 'blank-xhr',
      title: '`about:blank`, its `XMLHttpRequest`',
      inPage: ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const Taken = Reflect.get(frame.contentWindow ?? {}, 'XMLHttpRequest');
        return new Promise((resolve) => {
          const request = new Taken();
          request.onload = () => resolve(request.responseText);
          request.open('GET', session);
          request.send();
        });
      },
    },
    {
      id: 'written',
      title: '`document.write` into it',
      inPage: ({ reader }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument?.open();
        frame.contentDocument?.write(`<script>${reader}</script>`);
        frame.contentDocument?.close();
      },
    },
    {
      id: 'removed',
      title: 'removed after its `fetch` was taken',
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const taken = frame.contentWindow?.fetch;
        frame.remove();
        if (!taken) throw new Error('The frame has no fetch');
        return (await Reflect.apply(taken, window, [session])).json();
      },
    },
    {
      id: 'removed-meanwhile',
      title: 'removed while its `fetch` is used for the page',
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const taken = frame.contentWindow?.fetch;
        if (!taken) throw new Error('The frame has no fetch');
        const response = Reflect.apply(taken, window, [session]);
        frame.remove();
        return (await response).json();
      },
    },
    {
      id: 'reader-of-removed',
      title: "the page's response, read with `json` of a removed frame",
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const { prototype } = Reflect.get(frame.contentWindow ?? {}, 'Response');
        const response = await fetch(session);
        frame.remove();
        return Reflect.apply(prototype.json, response, []);
      },
      expected: NOT_BY_HOOK,
      why: 'The hook of a removed frame has nobody left to tell.',
    },
    {
      id: 'reader-of-frame',
      title: "the page's response, read with `json` of an empty frame",
      inPage: async ({ session }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const { prototype } = Reflect.get(frame.contentWindow ?? {}, 'Response');
        return Reflect.apply(prototype.json, await fetch(session), []);
      },
    },
    {
      id: 'written-page',
      title: '`document.write` over the page itself',
      inPage: ({ session }) => {
        document.open();
        document.write(`<script>var got = fetch("${session}").then((r) => r.json())</script>`);
        document.close();
        return Reflect.get(window, 'got');
      },
    },
  ],
};
