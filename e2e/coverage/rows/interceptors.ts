import { pageWith, script } from '../answers.ts';
import { LIBRARIES, type Library } from '../libraries.ts';
import type { Group, Row } from '../row.ts';

const byFetch: NonNullable<Row['inPage']> = async ({ session }) => (await fetch(session)).json();

const byXhr: NonNullable<Row['inPage']> = ({ session }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve(request.responseText);
    request.open('GET', session);
    request.send();
  });

/** A page that has a library around its requests before it makes one. */
const withLibrary = (
  id: string,
  title: string,
  library: Library,
  inPage: NonNullable<Row['inPage']>,
): Row => ({
  id,
  title,
  files: () => ({
    '': pageWith('', '<script src="library"></script>'),
    library: script(LIBRARIES[library]()),
  }),
  inPage,
});

/** Pages that watch or mock their own requests, with the libraries themselves. */
export const INTERCEPTORS: Group = {
  title: 'Pages with an interceptor of their own',
  rows: [
    withLibrary('mswjs-fetch', '`@mswjs/interceptors`, `fetch`', 'mswjs', byFetch),
    withLibrary('mswjs-xhr', '`@mswjs/interceptors`, `XMLHttpRequest`', 'mswjs', byXhr),
    {
      ...withLibrary(
        'mswjs-mocked-fetch',
        '`@mswjs/interceptors`, `fetch` answered by a mock',
        'mswjs',
        async ({ session, body }) => {
          Reflect.set(window, 'mock', body);
          return (await fetch(session)).json();
        },
      ),
    },
    {
      ...withLibrary(
        'mswjs-mocked-xhr',
        '`@mswjs/interceptors`, `XMLHttpRequest` answered by a mock',
        'mswjs',
        ({ session, body }) => {
          Reflect.set(window, 'mock', body);
          return new Promise((resolve) => {
            const request = new XMLHttpRequest();
            request.onload = () => resolve(request.responseText);
            request.open('GET', session);
            request.send();
          });
        },
      ),
      isReadTwice: true,
    },
    withLibrary('xhook-fetch', '`xhook`, `fetch`', 'xhook', byFetch),
    withLibrary('xhook-xhr', '`xhook`, `XMLHttpRequest`', 'xhook', byXhr),
    withLibrary('zone-fetch', '`zone.js` (Angular), `fetch`', 'zone', byFetch),
    withLibrary('zone-xhr', '`zone.js` (Angular), `XMLHttpRequest`', 'zone', byXhr),
  ],
};
