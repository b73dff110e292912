/*
 * The hook: runs in the page's own world, before the page's first script, in every frame of a
 * watched site. What it promises, each with an end-to-end test of the same number. (A page that was
 * open when its site became watched came first: there 5 does not hold, see INTERNALS.md.)
 *
 * 1. It never waits before calling through, and adds nothing the page waits for.
 * 2. It never makes a copy of a body; the page's backpressure, cancel() and abort() act as without it.
 * 3. The page gets the very values, rejections and unhandled rejections it would have had.
 * 4. Patched built-ins keep name, length, descriptor and prototype; nothing new is enumerable on window.
 * 5. The page cannot read, forge or detect what travels to the relay; primordials are saved first.
 * 6. It is not injected on sites that are not watched.
 * 7. A body leaves the page only if it looks like a session object or holds a token that has been
 *    seen in use; everything else is forgotten.
 *
 * No library may be imported here, and nothing of the page may be called: see safe/language.ts.
 */
import { watchFetch } from './fetch.ts';
import { connect } from './outlet.ts';
import { watchPushes } from './pushes.ts';
import { watchReaders } from './readers.ts';
import { watchStreams } from './streams.ts';
import { watchWorkers } from './workers.ts';
import { watchXhr } from './xhr.ts';

if (connect()) {
  watchFetch();
  watchReaders();
  watchStreams();
  watchXhr();
  watchPushes();
  watchWorkers();
}
