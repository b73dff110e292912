import { type Infer, integer, min, object, size, string } from 'superstruct';

/** The name of the connection the popup opens to the relays of a tab to read their status. */
export const STATUS_PORT = 'page-status';

const count = () => min(integer(), 0);

/**
 * What one frame's hook has seen since the frame was loaded: JSON responses the page read, and
 * those that were above the size limit and were not; and the workers it started, whose own requests
 * no content script can see.
 */
export const PageStatus = object({
  json: count(),
  tooLarge: count(),
  worker: count(),
  sharedWorker: count(),
  serviceWorker: count(),
});

/** What is counted of a frame. */
export const COUNTS = ['json', 'tooLarge', 'worker', 'sharedWorker', 'serviceWorker'] as const;

/** The status of a frame in which nothing has happened. */
export const NO_STATUS: PageStatus = {
  json: 0,
  tooLarge: 0,
  worker: 0,
  sharedWorker: 0,
  serviceWorker: 0,
};

/** One frame's status, as its relay sends it: at once, and again whenever it changes. */
export const FrameStatus = object({ frame: size(string(), 8, 64), status: PageStatus });

export type PageStatus = Infer<typeof PageStatus>;
export type FrameStatus = Infer<typeof FrameStatus>;
