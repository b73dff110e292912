import type { Answer } from '../../site/server.ts';
import { EXPECT_POST, pageWith } from '../answers.ts';
import { type Given, type Group, NOT_AT_ALL, type Row } from '../row.ts';

const inFrame = ({ reader }: Given): string => `<script>${reader}</script>`;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that shows the session in a frame with the attributes given. */
const framing = (
  id: string,
  title: string,
  attributes: (given: Given) => string,
  files: (given: Given) => Readonly<Record<string, Answer>> = () => ({}),
): Row => ({
  id,
  title,
  files: (given) => ({
    '': pageWith(EXPECT_POST, `<iframe ${attributes(given)}></iframe>`),
    frame: pageWith(given.reader),
    ...files(given),
  }),
});

const elsewhere = ({ folder }: Given): string => folder.replace('localhost', '127.0.0.1');

/** Frames that have an address or a text of their own. */
export const FRAMES: Group = {
  title: 'Frames',
  rows: [
    framing('frame', 'same origin', () => 'src="frame"'),
    framing(
      'frame-elsewhere',
      'another origin that is watched',
      (given) => `src="${elsewhere(given)}frame"`,
    ),
    framing(
      'frame-nested',
      'a frame in a frame of another origin',
      (given) => `src="${elsewhere(given)}outer"`,
      (given) => ({
        outer: pageWith(
          'onmessage = ({ data }) => parent.postMessage(data, "*")',
          `<iframe src="${given.folder}frame"></iframe>`,
        ),
      }),
    ),
    {
      ...framing(
        'frame-unwatched',
        'another origin that is not watched',
        ({ folder }) => `src="${folder.replace('localhost', 'app.localhost')}frame"`,
      ),
      expected: NOT_AT_ALL,
      why: 'Nothing is injected where the user does not watch (promise 6).',
    },
    framing('frame-srcdoc', '`srcdoc`', (given) => `srcdoc="${quoted(inFrame(given))}"`),
    framing('frame-sandboxed', 'sandboxed', () => 'sandbox="allow-scripts" src="frame"'),
    framing(
      'frame-sandboxed-srcdoc',
      'sandboxed `srcdoc`',
      (given) => `sandbox="allow-scripts" srcdoc="${quoted(inFrame(given))}"`,
    ),
    framing(
      'frame-data',
      '`data:`',
      (given) => `src="data:text/html,${encodeURIComponent(inFrame(given))}"`,
    ),
    framing(
      'frame-javascript',
      '`javascript:`',
      (given) =>
        `src="javascript:${quoted(JSON.stringify(inFrame(given)).replaceAll('</', '<\\/'))}"`,
    ),
    {
      id: 'frame-blob',
      title: '`blob:`',
      inPage: ({ reader }) => {
        const frame = document.createElement('iframe');
        const html = `<script>${reader}</script>`;
        frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
        document.body.append(frame);
      },
    },
    {
      id: 'object',
      title: '`<object>`',
      files: ({ reader }) => ({
        '': pageWith(EXPECT_POST, '<object data="frame" type="text/html"></object>'),
        frame: pageWith(reader),
      }),
    },
  ],
};
