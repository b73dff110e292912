import { type Identified, identify } from './identify.ts';
import type { Refusal } from './inspection.ts';
import { mayHoldSession, parseBody, startsAsJson } from './parse.ts';
import { isJsonObject, type JsonObject } from './wire-keys.ts';

/** The keys and indexes that lead from the root of a body to a value in it. */
export type Path = readonly (string | number)[];

/** A session object, its place, and the object that directly holds it (null at the root). */
export type Located = Identified & {
  readonly object: JsonObject;
  readonly path: Path;
  readonly holder: JsonObject | null;
};

/** The session objects of a body, and why it or the rest of it was not judged. */
export type Location = {
  readonly root: unknown;
  readonly found: readonly Located[];
  readonly refusal: Refusal | null;
};

/** How deep below the root an object is looked for, and how many values are looked at. */
const MAX_DEPTH = 4;
const MAX_VALUES = 20_000;
/** More session objects than this in one body are not one application's answer. */
const MAX_FOUND = 16;

type Step = { readonly node: unknown; readonly path: Path; readonly holder: JsonObject | null };

/** Looks through a JSON value in reading order; a string that holds JSON is opened once. */
function search(root: unknown): Omit<Location, 'root'> {
  const found: Located[] = [];
  let left = MAX_VALUES;
  const visit = ({ node, path, holder }: Step, opened: boolean): void => {
    if (--left < 0 || found.length > MAX_FOUND) return;
    if (typeof node === 'string') {
      if (opened || !startsAsJson(node) || !mayHoldSession(node)) return;
      const inner = parseBody(node);
      if ('value' in inner) visit({ node: inner.value, path, holder }, true);
    } else if (Array.isArray(node)) {
      if (path.length === MAX_DEPTH) return;
      for (let i = 0; i < node.length && left > 0; i++) {
        visit({ node: node[i], path: [...path, i], holder: null }, opened);
      }
    } else if (isJsonObject(node)) {
      const identified = identify(node);
      if (identified) found.push({ ...identified, object: node, path, holder });
      if (identified || path.length === MAX_DEPTH) return;
      for (const key of Object.keys(node)) {
        if (left <= 0) return;
        visit({ node: node[key], path: [...path, key], holder: node }, opened);
      }
    }
  };
  visit({ node: root, path: [], holder: null }, false);
  const stopped = left <= 0 && found.length === 0;
  const refusal = stopped || found.length > MAX_FOUND ? 'too-many-values' : null;
  return { found: found.slice(0, MAX_FOUND), refusal };
}

/**
 * Finds the session objects of a body: at the root or up to four levels down in objects, arrays
 * and, once, in a string that holds JSON. An object that is recognised is not searched further.
 * Never throws. A body that cannot hold one is not parsed; `root` is then undefined.
 */
export function locate(body: string): Location {
  if (!startsAsJson(body)) return { root: undefined, found: [], refusal: 'not-json' };
  if (!mayHoldSession(body)) return { root: undefined, found: [], refusal: null };
  const parsed = parseBody(body);
  if ('refusal' in parsed) return { root: undefined, found: [], refusal: parsed.refusal };
  return { root: parsed.value, ...search(parsed.value) };
}
