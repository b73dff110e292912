import { type Infer, integer, min, object, size, string } from 'superstruct';

/** The name of the connection the popup opens to the relays of a tab to read their status. */
export const STATUS_PORT = 'page-status';

const count = () => min(integer(), 0);

/**
 * What one frame's hook has seen since the frame was loaded: JSON responses the page read, and
 * those that were above the size limit and were not.
 */
export const PageStatus = object({ json: count(), tooLarge: count() });

/** One frame's status, as its relay sends it: at once, and again whenever it changes. */
export const FrameStatus = object({ frame: size(string(), 8, 64), status: PageStatus });

export type PageStatus = Infer<typeof PageStatus>;
export type FrameStatus = Infer<typeof FrameStatus>;
