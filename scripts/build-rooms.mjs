import { Failure } from './terminal.mjs';

/** The bundles that run in every watched page. */
const CONTENT_SCRIPTS = ['hook.js', 'relay.js', 'document.js'];

/** What they may be made of: no library, nothing of the other rooms. */
const ROOMS = ['src/capture/', 'src/protocol/'];

/**
 * Throws a Failure when a content script contains anything from outside its rooms.
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
export function checkRooms(outputs) {
  for (const [path, { inputs }] of Object.entries(outputs)) {
    const script = CONTENT_SCRIPTS.find((name) => path.endsWith(`/${name}`));
    if (!script) continue;
    const foreign = Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => input)
      .filter((input) => !ROOMS.some((room) => input.startsWith(room)));
    if (foreign.length > 0) {
      throw new Failure(`${script} may hold nothing of: ${foreign.join(', ')}`);
    }
  }
}
