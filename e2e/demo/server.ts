import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type Listening, listen } from '../emulator/listen.ts';
import { connectSession } from './backend.ts';
import { checkFiles, FILES, PAGE } from './files.ts';
import { renderPage } from './page.ts';

/** How the demo is to run; `emulatorUrl` alone has no default. */
export type DemoOptions = {
  readonly emulatorUrl: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** The project's folder; the working directory when absent. */
  readonly root?: string;
  /** The backend's clock in milliseconds since the epoch; also its `Date` header. */
  readonly now?: () => number;
};

/** A running demo app. `url` is its origin; the page is at /, with ?scenario=NAME and &run. */
export type Demo = Listening;

type Answer = {
  readonly status: number;
  readonly contentType: string;
  readonly content: string | Buffer;
};

/**
 * Starts the demo app: a page with a list of scenarios, and a backend that gets connect sessions
 * from the emulator over HTTP. Throws when the project's files are not where `root` says or the
 * port is taken.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { emulatorUrl, root = process.cwd(), now = Date.now } = options;
  checkFiles(root);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://demo');
    if (pathname === '/') {
      const page = join(root, PAGE);
      const content = await renderPage(page, emulatorUrl, searchParams.get('scenario'));
      return { status: 200, contentType: 'text/html; charset=utf-8', content };
    }
    if (pathname === '/api/connect-session') {
      const { status, body } = await connectSession(request, searchParams, { emulatorUrl, now });
      const content = JSON.stringify(body);
      return { status, contentType: 'application/json; charset=utf-8', content };
    }
    const file = FILES.get(pathname);
    if (!file) return { status: 404, contentType: 'text/plain', content: 'Not found' };
    const content = await readFile(join(root, file.path));
    return { status: 200, contentType: file.contentType, content };
  };

  const server = createServer(async (request, response) => {
    try {
      const { status, contentType, content } = await answer(request);
      response.writeHead(status, {
        'Cache-Control': 'no-store',
        'Content-Type': contentType,
        Date: new Date(now()).toUTCString(),
      });
      response.end(content);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  return listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
}
