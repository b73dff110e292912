import { wireValueOf } from '../../stackone/categories.ts';

/** The account type of a session object as it is on the wire, null where it says none. */
export function accountTypeOf(wire: ReadonlyMap<string, unknown>): string | null {
  const type = wire.get('type');
  return typeof type === 'string' ? (wireValueOf(type) ?? type) : null;
}
