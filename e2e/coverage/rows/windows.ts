import { until } from '../../drivers/until.ts';
import { pageWith, text } from '../answers.ts';
import { type Group, NOT_AT_ALL, NOT_BY_HOOK } from '../row.ts';

const TELL = `(value) => new BroadcastChannel('row').postMessage(value)`;

/** Other windows, and the beginning and end of a page. */
export const WINDOWS: Group = {
  title: 'Windows and the life of a page',
  rows: [
    {
      id: 'open',
      title: '`window.open`',
      files: ({ reader }) => ({ other: pageWith(reader) }),
      inPage: ({ folder }) => void window.open(`${folder}other`),
    },
    {
      id: 'open-blank',
      title: "`window.open('about:blank')`, its `fetch` used at once",
      inPage: async ({ session }) => {
        const opened = window.open('about:blank');
        return (await opened?.fetch(session))?.json();
      },
    },
    {
      id: 'open-noopener',
      title: '`window.open` with `noopener`',
      files: ({ session }) => ({
        other: pageWith(`fetch("${session}").then((r) => r.json()).then(${TELL})`),
      }),
      inPage: ({ folder }) =>
        new Promise((resolve) => {
          new BroadcastChannel('row').onmessage = ({ data }) => resolve(data);
          window.open(`${folder}other`, '_blank', 'noopener');
        }),
    },
    {
      id: 'first-script',
      title: 'the first inline script of the page',
      files: ({ session }) => ({
        '': pageWith(`var got = fetch("${session}").then((r) => r.json())`),
      }),
    },
    {
      id: 'back-forward-cache',
      title: 'a page restored from the back/forward cache',
      files: () => ({
        '': pageWith(
          'var isRestored = false; onpageshow = ({ persisted }) => { isRestored = persisted; }',
        ),
        next: pageWith(''),
      }),
      act: async (page, { folder, session }) => {
        await page.goto(folder);
        await page.goto(`${folder}next`);
        // Firefox tells Playwright of no navigation when a page is restored.
        await page.evaluate(() => history.back());
        await until('the page restored', () =>
          page.evaluate(() => Reflect.get(window, 'isRestored') === true).catch(() => false),
        );
        return page.evaluate(async (address) => (await fetch(address)).json(), session);
      },
    },
    {
      id: 'prerendered',
      title: 'a page that is rendered in advance (speculation rules)',
      files: ({ session }) => ({
        '': pageWith(
          `var got = new Promise((resolve) => {
             new BroadcastChannel('row').onmessage = ({ data }) => resolve(data);
           });`,
          '<script type="speculationrules">{"prerender":[{"urls":["next"]}]}</script>',
        ),
        next: pageWith(
          `document.prerendering && fetch("${session}").then((r) => r.json()).then(${TELL})`,
        ),
      }),
      absent: {
        chromium:
          'Chromium renders no page in advance while it is driven: seen in a test without a driver.',
        firefox: 'Firefox renders no page in advance.',
      },
    },
    {
      id: 'keepalive',
      title: 'a `keepalive` fetch while the page is left',
      answer: (body) => text(body, 'application/json'),
      files: ({ session }) => ({
        '': pageWith(`onpagehide = () => fetch("${session}", { keepalive: true })
          .then((response) => response.json())`),
        next: pageWith(''),
      }),
      act: async (page, { folder }) => {
        await page.goto(folder);
        await page.goto(`${folder}next`);
      },
      isBlind: true,
      expected: { ...NOT_BY_HOOK, panel: 'unseen' },
      why: 'The page is gone when the answer comes: nothing reads it.',
    },
    {
      id: 'beacon',
      title: '`navigator.sendBeacon`',
      inPage: ({ session }) => void navigator.sendBeacon(session),
      isBlind: true,
      expected: { ...NOT_AT_ALL, panel: 'seen' },
      why: 'No page gets the answer to a beacon.',
    },
  ],
};
