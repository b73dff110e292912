/** A response whose server sends nothing by itself. */
export type Gate = {
  /** The address to ask for: it answers with its head alone. */
  readonly url: string;
  /** Asks for it, and lets the server send its first piece: Firefox gives no response before. */
  readonly open: (first: string, init?: RequestInit) => Promise<Response>;
  /** Lets the server send a piece of the body. */
  readonly push: (text: string) => Promise<void>;
  /** Lets the server end the body. */
  readonly end: () => Promise<void>;
  /** Lets the server break the connection off. */
  readonly cut: () => Promise<void>;
  /** Ends once the server has lost its client. */
  readonly closed: () => Promise<void>;
};

/** A new gate. `query` may set `type`, the content type, and `length`, the length announced. */
export function newGate(query = ''): Gate {
  const id = `id=${crypto.randomUUID()}`;
  // By XMLHttpRequest: the fetch under test may be replaced, and nothing here is read.
  const tell = (what: string, more = ''): Promise<void> =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', `/gate/${what}?${id}`);
      xhr.onloadend = () => resolve();
      xhr.send(more);
    });
  const url = `/gate/open?${id}&${query}`;
  const push = (text: string): Promise<void> => tell('push', text);
  return {
    url,
    push,
    open: async (first, init) => {
      const opening = fetch(url, init);
      await push(first);
      return opening;
    },
    end: () => tell('end'),
    cut: () => tell('cut'),
    closed: () => tell('closed'),
  };
}
