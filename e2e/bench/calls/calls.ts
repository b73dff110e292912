/** A call of the page that a hook stands in, without the network: what is left is the hook's own. */
export const CALLS = [
  'fetch',
  'fetch of an address alone',
  'fetch with headers',
  'json()',
  'text()',
  'arrayBuffer()',
  'XMLHttpRequest',
] as const;

/** The name of such a call. */
export type Call = (typeof CALLS)[number];

/** Makes one call so many times, one after the other, in the page. Travels as text. */
export async function makeCalls(given: {
  readonly call: Call;
  readonly count: number;
  readonly body: string;
}): Promise<void> {
  const { call, count, body } = given;
  const aborted = AbortSignal.abort();
  const ignore = (): void => {};
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const acts: Record<Call, () => unknown> = {
    fetch: () => fetch('/', { signal: aborted }).catch(ignore),
    'fetch of an address alone': () => fetch('data:,').catch(ignore),
    'fetch with headers': () => fetch('/', { signal: aborted, headers }).catch(ignore),
    'json()': () => new Response(body).json(),
    'text()': () => new Response(body).text(),
    'arrayBuffer()': () => new Response(body).arrayBuffer(),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open('GET', '/');
      request.send();
      request.abort();
    },
  };
  const act = acts[call];
  for (let made = 0; made < count; made++) await act();
}
