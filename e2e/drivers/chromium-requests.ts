import type { BrowserContext, Request } from 'playwright';

const isOwn = (request: Request, origin: string): boolean => {
  if (request.url().startsWith(`${origin}/`)) return false;
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith(`${origin}/`);
  return !request.isNavigationRequest() && request.frame().url().startsWith(`${origin}/`);
};

/** A list that grows by every request the extension's pages and worker make to elsewhere. */
export function recordRequests(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (isOwn(request, origin)) seen.push(request.url());
  });
  return seen;
}
