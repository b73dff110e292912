/** How many different tokens of one page are told of. */
const MAX_TOKENS = 20;

/**
 * Makes the function that looks at the `<stackone-hub>` elements a page has now, and tells of every token
 * that it has not told of yet. The page's document is never observed, which would slow every change to
 * it.
 */
export function hubElements(tell: (token: string) => void): () => void {
  const told = new Set<string>();
  return () => {
    for (const element of document.querySelectorAll('stackone-hub[token]')) {
      const token = element.getAttribute('token');
      if (!token || told.has(token) || told.size === MAX_TOKENS) continue;
      told.add(token);
      tell(token);
    }
  };
}
