/** How many different tokens of one page are told of. */
const MAX_TOKENS = 20;

/**
 * Tells of every token that a `<stackone-hub>` element of the page has: those it has by now and, since
 * the hub's first act is a call, those it has when something was loaded. The page's document is never
 * observed, which would slow every change to it.
 */
export function watchElements(tell: (token: string) => void): () => void {
  const told = new Set<string>();
  const look = (): void => {
    for (const element of document.querySelectorAll('stackone-hub[token]')) {
      const token = element.getAttribute('token');
      if (!token || told.has(token) || told.size === MAX_TOKENS) continue;
      told.add(token);
      tell(token);
    }
  };
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => /\/hub\/|stackone/.test(name))) look();
  }).observe({ type: 'resource', buffered: true });
  return look;
}
