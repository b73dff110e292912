/** What a page of the bench does by itself: requests in turn, or `atOnce` of them in flight. */
export type Task = {
  readonly path: string;
  readonly count: number;
  readonly atOnce: number;
  readonly via: 'fetch' | 'xhr' | 'unread';
};

/**
 * Runs a task in the page and tells the site how many milliseconds it took. Travels as text: it can
 * see nothing but the page.
 */
export async function runTask({ path, count, atOnce, via }: Task): Promise<void> {
  const kept: unknown[] = [];
  const readers: Record<Task['via'], (url: string) => Promise<unknown>> = {
    fetch: async (url) => (await fetch(url)).json(),
    unread: async (url) => kept.push(await fetch(url)),
    xhr: (url) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.onload = () => resolve(JSON.parse(request.responseText));
        request.onerror = reject;
        request.send();
      }),
  };
  const read = readers[via];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await read(`${path}?${next++}`);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, lane));
  const ms = performance.now() - start;
  Reflect.set(globalThis, 'kept', kept);
  navigator.sendBeacon('/done', String(ms));
}
