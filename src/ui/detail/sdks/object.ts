import { locate } from '../../../inspect/locate.ts';
import type { JsonObject } from '../../../inspect/wire-keys.ts';
import type { SessionRow } from '../../rows.ts';

const known = new WeakMap<SessionRow, JsonObject>();

/** The session object of a row as it stands in the body; secrets and all. */
export function objectOf(row: SessionRow): JsonObject {
  const before = known.get(row);
  if (before) return before;
  const place = JSON.stringify(row.session.path);
  const found = locate(row.capture.exchange.body).found;
  const object = found.find(({ path }) => JSON.stringify(path) === place)?.object ?? {};
  known.set(row, object);
  return object;
}
