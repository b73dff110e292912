import { pageWith } from '../answers.ts';
import { type Group, NOT_BY_HOOK } from '../row.ts';

const shown = (): unknown => document.documentElement.textContent;

/** JSON that the browser itself loads. */
export const DOCUMENTS: Group = {
  title: 'JSON documents and modules',
  rows: [
    {
      id: 'navigation',
      title: 'the page is a JSON document',
      act: async (page, { session }) => {
        await page.goto(session);
        return page.evaluate(shown);
      },
    },
    {
      id: 'navigation-frame',
      title: 'a JSON document in a frame',
      inPage: ({ session }) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = () => resolve(frame.contentDocument?.documentElement.textContent);
          frame.src = session;
          document.body.append(frame);
        }),
    },
    {
      id: 'form-post',
      title: 'a form post answered with JSON',
      files: () => ({ '': pageWith('', '<form method="post" action="session"></form>') }),
      act: async (page, { folder, session }) => {
        await page.goto(folder);
        await page.evaluate(() => document.forms[0]?.submit());
        await page.waitForURL(session);
        return page.evaluate(shown);
      },
    },
    {
      id: 'json-module',
      title: "`import … with { type: 'json' }`",
      files: ({ session }) => ({
        '': pageWith(
          'var tell; var got = new Promise((resolve) => { tell = resolve; })',
          `<script type="module">
             import session from '${session}' with { type: 'json' };
             tell(session);
           </script>`,
        ),
      }),
      expected: NOT_BY_HOOK,
      why: 'The browser loads a module without a call that a script could watch.',
    },
    {
      id: 'json-module-dynamic',
      title: "`import(…, { with: { type: 'json' } })`",
      inPage: async ({ session }) => (await import(session, { with: { type: 'json' } })).default,
      expected: NOT_BY_HOOK,
      why: 'The browser loads a module without a call that a script could watch.',
    },
    {
      id: 'jsonp',
      title: 'JSONP',
      answer: (body) => (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        response.end(`tell(${body})`);
      },
      files: () => ({
        '': pageWith(
          'var tell; var got = new Promise((resolve) => { tell = resolve; })',
          '<script src="session"></script>',
        ),
      }),
      expected: { ...NOT_BY_HOOK, deep: 'unseen', panel: 'unseen' },
      why: 'The response is a program, not JSON.',
    },
  ],
};
