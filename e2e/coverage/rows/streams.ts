import { type Group, NOT_BY_HOOK } from '../row.ts';

/** Every way to take the body of a response apart. */
export const STREAMS: Group = {
  title: 'Taking a body apart',
  rows: [
    {
      id: 'reader',
      title: '`body.getReader()`',
      inPage: async ({ session }) => {
        const reader = (await fetch(session)).body?.getReader();
        const decoder = new TextDecoder();
        for (let text = ''; ; ) {
          const part = await reader?.read();
          if (!part || part.done) return text;
          text += decoder.decode(part.value, { stream: true });
        }
      },
    },
    {
      id: 'byob-reader',
      title: "`body.getReader({ mode: 'byob' })`",
      inPage: async ({ session }) => {
        const reader = (await fetch(session)).body?.getReader({ mode: 'byob' });
        const decoder = new TextDecoder();
        for (let text = ''; ; ) {
          const part = await reader?.read(new Uint8Array(200));
          if (!part || part.done) return text;
          text += decoder.decode(part.value, { stream: true });
        }
      },
    },
    {
      id: 'pipe-through',
      title: '`body.pipeThrough(new TextDecoderStream())`',
      inPage: async ({ session }) => {
        const decoder: ReadableWritablePair<string, BufferSource> = new TextDecoderStream();
        const reader = (await fetch(session)).body?.pipeThrough(decoder).getReader();
        for (let text = ''; ; ) {
          const part = await reader?.read();
          if (!part || part.done) return text;
          text += part.value;
        }
      },
    },
    {
      id: 'pipe-to',
      title: '`body.pipeTo()`',
      inPage: async ({ session }) => {
        const decoder = new TextDecoder();
        let text = '';
        const write = (part: Uint8Array): void => {
          text += decoder.decode(part);
        };
        await (await fetch(session)).body?.pipeTo(new WritableStream({ write }));
        return text;
      },
      expected: NOT_BY_HOOK,
      why: 'The browser hands the pieces on without a call that a script could watch.',
    },
    {
      id: 'async-iteration',
      title: '`for await (… of body)`',
      inPage: async ({ session }) => {
        const decoder = new TextDecoder();
        let text = '';
        for await (const part of (await fetch(session)).body ?? []) {
          text += decoder.decode(part, { stream: true });
        }
        return text;
      },
    },
    {
      id: 'tee',
      title: '`body.tee()`, one branch read',
      inPage: async ({ session }) => {
        const [branch] = (await fetch(session)).body?.tee() ?? [];
        return new Response(branch).json();
      },
    },
    {
      id: 'tee-both',
      title: '`body.tee()`, both branches read',
      inPage: async ({ session }) => {
        const branches = (await fetch(session)).body?.tee() ?? [];
        return Promise.all(branches.map((branch) => new Response(branch).text()));
      },
      isReadTwice: true,
    },
    {
      id: 'body-to-worker',
      title: 'the body handed to a worker unread',
      inPage: async ({ session }) => {
        const code = 'onmessage = async ({ data }) => postMessage(await new Response(data).text())';
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        const { body } = await fetch(session);
        return new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          if (body) worker.postMessage(body, [body]);
        });
      },
      expected: NOT_BY_HOOK,
      why: 'The worker reads the body; a worker has its own global, where no content script runs.',
    },
  ],
};
