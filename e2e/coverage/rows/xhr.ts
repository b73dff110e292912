import { jsonText, pageWith, text } from '../answers.ts';
import { type Group, NOT_AT_ALL } from '../row.ts';

/** Every way to use `XMLHttpRequest`. */
export const XHR: Group = {
  title: 'XMLHttpRequest',
  rows: [
    {
      id: 'xhr',
      title: "`responseType` `''`",
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve(request.responseText);
          request.open('GET', session);
          request.send();
        }),
    },
    {
      id: 'xhr-text',
      title: '`text`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.responseType = 'text';
          request.addEventListener('load', () => resolve(request.response));
          request.send();
        }),
    },
    {
      id: 'xhr-json',
      title: '`json`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.responseType = 'json';
          request.onload = () => resolve(request.response);
          request.send();
        }),
    },
    {
      id: 'xhr-array-buffer',
      title: '`arraybuffer`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.responseType = 'arraybuffer';
          request.onload = () => resolve(new TextDecoder().decode(request.response));
          request.send();
        }),
    },
    {
      id: 'xhr-blob',
      title: '`blob`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.responseType = 'blob';
          request.onload = () => resolve(request.response.text());
          request.send();
        }),
    },
    {
      id: 'xhr-document',
      title: '`document`, the session as text of an HTML page',
      answer: (body) => text(body, 'text/html'),
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.responseType = 'document';
          request.onload = () => resolve(request.responseXML?.body.textContent);
          request.send();
        }),
      expected: { ...NOT_AT_ALL, panel: 'seen' },
      why: 'The page gets an HTML document, not JSON.',
    },
    {
      id: 'xhr-sync',
      title: 'synchronous',
      inPage: ({ session }) => {
        const request = new XMLHttpRequest();
        request.open('GET', session, false);
        request.send();
        return request.responseText;
      },
    },
    {
      id: 'xhr-progress',
      title: 'read while it arrives, aborted at the end',
      answer: (body) => (request, response) => {
        jsonText(body, { 'content-length': body.length + 1 })(request, response);
      },
      inPage: ({ session, token }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', session);
          request.onprogress = () => {
            if (!request.responseText.includes(token)) return;
            resolve(request.responseText);
            request.abort();
          };
          request.send();
        }),
      expected: { ...NOT_AT_ALL, deep: 'seen' },
      why: 'The page reads a part; the response itself never comes to its end.',
    },
    {
      id: 'xhr-status-401',
      title: 'status 401',
      answer: (body) => text(body, 'application/json', 401),
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve(request.responseText);
          request.open('POST', session);
          request.send('{}');
        }),
    },
    {
      id: 'xhr-override',
      title: '`overrideMimeType` with a character set of its own',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve(request.responseText);
          request.open('GET', session);
          request.overrideMimeType('text/plain; charset=x-user-defined');
          request.send();
        }),
    },
    {
      id: 'axios-like',
      title: 'as axios does: `onloadend`, then `JSON.parse`',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', session, true);
          request.timeout = 10_000;
          request.onloadend = () => resolve(JSON.parse(request.responseText));
          request.setRequestHeader('Accept', 'application/json, text/plain, */*');
          request.send('{}');
        }),
    },
    {
      id: 'jquery-like',
      title: 'as jQuery does: `onreadystatechange` at 4',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onreadystatechange = () => {
            if (request.readyState === 4) resolve(JSON.parse(request.responseText));
          };
          request.open('GET', session);
          request.send();
        }),
    },
    {
      id: 'saved-prototype',
      title: '`open` and `send` saved by the first script of the page, then replaced',
      files: () => ({
        '': pageWith(`
          var { open, send } = XMLHttpRequest.prototype;
          XMLHttpRequest.prototype.open = XMLHttpRequest.prototype.send = null;`),
      }),
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve(request.responseText);
          Reflect.apply(Reflect.get(window, 'open'), request, ['GET', session]);
          Reflect.apply(Reflect.get(window, 'send'), request, []);
        }),
    },
    {
      id: 'subclass',
      title: 'a subclass that reads `response` itself',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          class Request extends XMLHttpRequest {
            override get response(): unknown {
              return JSON.parse(super.response);
            }
          }
          const request = new Request();
          request.onload = () => resolve(request.response);
          request.open('GET', session);
          request.send();
        }),
    },
  ],
};
