import type { ServerResponse } from 'node:http';
import { expect } from 'playwright/test';
import type { Site } from '../site/server.ts';

const PIECE = Buffer.alloc(64 * 1024, '{"filler": "x"},\n');

/** Serves `/flood`: so many bytes of JSON, as fast as they are taken. */
export function floodOf(site: Site, total: number): { rests: () => Promise<number> } {
  let sent = 0;
  const pump = (response: ServerResponse): void => {
    while (sent < total) {
      sent += PIECE.length;
      if (!response.write(PIECE)) return;
    }
    response.end();
  };
  site.on('/flood', (_request, response) => {
    sent = 0;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.on('drain', () => pump(response));
    pump(response);
  });
  return {
    /** Waits until no more is taken; gives how many bytes were. */
    rests: async () => {
      let before = -1;
      let looks = 0;
      const rests = (): boolean => {
        looks = before === sent && sent > 0 ? looks + 1 : 0;
        before = sent;
        return looks === 3 || sent >= total;
      };
      await expect.poll(rests, { intervals: [300] }).toBe(true);
      return sent;
    },
  };
}
