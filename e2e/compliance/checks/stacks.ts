import { type Checks, inBoth } from '../check.ts';
import { bodyOf, getSession, streamOf } from '../page/answers.ts';
import { equal } from '../page/expect.ts';

const FRAME = inBoth('the stack of an error that passes a stand-in has its frames');

/**
 * The lines of a stack down to the check; below it is what runs the checks, or nothing: whether the
 * runner is on the stack after an `await` depends on what else Firefox has to run, so the empty line
 * that ends its stacks says nothing.
 */
function linesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : 'no error';
  const lines = stack.split('\n').filter((line) => line !== '');
  const runner = lines.findIndex((line) => line.includes('runOne'));
  return runner < 0 ? lines : lines.slice(0, runner);
}

async function stackOf(task: () => unknown): Promise<string[]> {
  try {
    await task();
  } catch (error) {
    return linesOf(error);
  }
  return ['nothing is thrown'];
}

/** Stack lines that are neither the page's own nor the browser's. */
const foreign = (lines: string[]): string[] => lines.filter((line) => line.includes('-extension:'));

/** Everything a page can learn from a stack and from who called its functions. */
export const checks: Checks = [
  {
    name: 'the stack of a fetch that fails',
    run: () => stackOf(() => fetch('http://127.0.0.1:1/')),
    differs: FRAME,
  },
  {
    name: 'the stack of a fetch that is refused',
    run: () => stackOf(() => fetch('http://[')),
    differs: FRAME,
  },
  {
    name: 'the stack of json() of broken text',
    run: () => stackOf(() => new Response('{oops').json()),
    // In Firefox such an error has no stack.
    differs: { chromium: FRAME.chromium ?? '' },
  },
  {
    name: 'the stack of text() on something else',
    run: () => stackOf(() => Reflect.apply(Response.prototype.text, {}, [])),
    differs: FRAME,
  },
  {
    name: 'the stack of an open() that throws',
    run: () => stackOf(() => new XMLHttpRequest().open('TRACE', '/')),
    differs: FRAME,
  },
  {
    name: 'the stack of a send() that throws',
    run: () => stackOf(() => new XMLHttpRequest().send()),
    differs: FRAME,
  },
  {
    name: 'the stack of an error of a Worker that cannot be',
    run: () => stackOf(() => new Worker('http://[')),
    differs: FRAME,
  },
  {
    name: 'the stack of a reader of a locked body',
    run: async () => {
      const body = bodyOf(await getSession());
      body.getReader();
      return stackOf(() => body.getReader());
    },
    differs: FRAME,
  },
  {
    name: 'stacks of what is not looked at',
    run: async () => [
      await stackOf(() => new Request('http://[')),
      await stackOf(() => new Response('', { status: 1 })),
      await stackOf(() => new Headers({ 'a b': '1' })),
      await stackOf(() => new Request('/').formData()),
    ],
  },
  {
    name: 'the stack seen by what the page hands in names the page only once more',
    run: async () => {
      let lines: string[] = [];
      const url = {
        toString() {
          lines = linesOf(new Error('here'));
          return '/session';
        },
      };
      await Reflect.apply(fetch, window, [url]);
      return lines;
    },
    differs: FRAME,
  },
  {
    name: 'a listener of the page is called by nobody else',
    run: async () => {
      const stacks: string[][] = [];
      const note = (): void => void stacks.push(linesOf(new Error('here')));
      const xhr = new XMLHttpRequest();
      xhr.onreadystatechange = note;
      xhr.open('GET', '/session');
      const done = new Promise((resolve) => xhr.addEventListener('loadend', resolve));
      xhr.send();
      await done;
      await getSession().then(note);
      await streamOf(1).getReader().read().then(note);
      return stacks.slice(1).flatMap(foreign).length;
    },
  },
  {
    name: 'the functions of a stack cannot be had',
    run: async () => {
      const got: unknown[] = [];
      const before: unknown = Reflect.get(Error, 'prepareStackTrace');
      Reflect.set(Error, 'prepareStackTrace', (_error: Error, frames: unknown[]) => {
        for (const frame of frames) {
          const of = (name: string): unknown =>
            Reflect.apply(Reflect.get(Object(frame), name), frame, []);
          if (!String(of('getFileName')).includes('-extension:')) continue;
          got.push(of('getFunction'), of('getThis'));
        }
        return '';
      });
      const url = { toString: () => `/session${new Error('here').stack ? '' : ''}` };
      await Reflect.apply(fetch, window, [url]);
      Reflect.set(Error, 'prepareStackTrace', before);
      return equal(got.filter((one) => one !== undefined && one !== null).length, 0);
    },
  },
  {
    name: 'who called a function of the page cannot be had',
    run: async () => {
      // A function that is not strict may ask for its caller.
      const asking: unknown = new Function(
        'return function toString() { this.callers.push(toString.caller); return "/session"; }',
      )();
      const url: Record<string, unknown> = { toString: asking, callers: [] };
      await Reflect.apply(fetch, window, [url]);
      return equal(url['callers'], [null]);
    },
  },
  {
    name: 'a limit of stack lines holds',
    run: async () => {
      const before = Error.stackTraceLimit;
      Error.stackTraceLimit = 1;
      const lines = await stackOf(() => Reflect.apply(Response.prototype.text, {}, []));
      Error.stackTraceLimit = before;
      return lines.length;
    },
  },
];
