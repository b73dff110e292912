import { pageWith } from '../answers.ts';
import type { Group, Row } from '../row.ts';

const got = (session: string): string =>
  `var got = fetch("${session}").then((response) => response.json());`;

/** A page with headers of its own. */
const under = (id: string, title: string, headers: Record<string, string>): Row => ({
  id,
  title,
  files: ({ session }) => ({ '': pageWith(got(session), '', headers, 'n0nce') }),
});

/** A page that changes built-ins in its first script. */
const after = (id: string, title: string, code: string): Row => ({
  id,
  title,
  files: ({ session }) => ({ '': pageWith(`${code}; ${got(session)}`) }),
});

const freeze = (name: string): string =>
  `Object.freeze(${name}); Object.freeze(${name}.prototype ?? {})`;

/** Pages that guard themselves, freeze what the hook has touched, or replace it. */
export const DEFENCES: Group = {
  title: 'Defences, frozen and replaced built-ins',
  rows: [
    under('csp', 'strict content security policy', {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    }),
    under('csp-sandbox', 'content security policy `sandbox`', {
      'content-security-policy': 'sandbox allow-scripts',
    }),
    under('trusted-types', 'Trusted Types', {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    under('isolated', 'cross-origin isolated', {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    }),
    after(
      'frozen-fetch',
      '`fetch` frozen',
      "Object.defineProperty(window, 'fetch', { writable: false, configurable: false })",
    ),
    after('frozen-promise', '`Promise` frozen', freeze('Promise')),
    after('frozen-response', '`Response` frozen', freeze('Response')),
    after('frozen-json', '`JSON` frozen', freeze('JSON')),
    after(
      'replaced-fetch',
      '`fetch` replaced by a function around it',
      'const own = fetch; window.fetch = (...args) => own(...args)',
    ),
    after(
      'replaced-promise',
      '`Promise` and its `then` replaced',
      `const { then } = Promise.prototype;
       Promise.prototype.then = function (...args) { return then.apply(this, args); };
       window.Promise = class extends Promise {}`,
    ),
    after(
      'replaced-json-method',
      '`Response.prototype.json` replaced by one on `text()`',
      'Response.prototype.json = async function () { return JSON.parse(await this.text()); }',
    ),
    after(
      'replaced-json',
      '`JSON` replaced',
      `const own = JSON; window.JSON = { stringify: () => '', parse: () => null };
       Response.prototype.json = async function () { return own.parse(await this.text()); }`,
    ),
    {
      ...after(
        'fetch-over-xhr',
        '`fetch` replaced by one on `XMLHttpRequest`, as polyfills do',
        `window.fetch = (url) => new Promise((resolve) => {
           const request = new XMLHttpRequest();
           request.open('GET', url);
           request.responseType = 'blob';
           request.onload = () => resolve(new Response(request.response));
           request.send();
         })`,
      ),
      isReadTwice: true,
    },
    {
      id: 'deaf',
      title: '`WeakMap`, `Proxy`, `MessagePort` and `EventTarget` broken',
      files: ({ session }) => ({
        '': pageWith(`
          const broken = () => { throw new Error('broken'); };
          for (const { prototype } of [WeakMap, MessagePort, EventTarget, Array, RegExp, String])
            for (const name of ['get', 'set', 'has', 'postMessage', 'dispatchEvent', 'exec', 'test',
              'includes', 'indexOf']) if (name in prototype) prototype[name] = broken;
          window.Proxy = window.MessageChannel = window.WeakMap = broken;
          ${got(session)}`),
      }),
    },
  ],
};
