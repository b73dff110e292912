import type { BrowserContext, Request } from 'playwright';

/** The address of the document that made a request; empty while its tab is only just opening. */
function documentOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

const isOwn = (request: Request, origin: string): boolean => {
  if (request.url().startsWith(`${origin}/`)) return false;
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith(`${origin}/`);
  return !request.isNavigationRequest() && documentOf(request).startsWith(`${origin}/`);
};

/** A list that grows by every request the extension's pages and worker make to elsewhere. */
export function recordRequests(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (isOwn(request, origin)) seen.push(request.url());
  });
  return seen;
}
