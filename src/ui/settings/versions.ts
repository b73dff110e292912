import type { Release } from '../../stackone/releases/release.ts';
import { t } from '../text.ts';

/** The versions that one release stands for, as words. */
export const versionsOf = ({ version, until }: Release): string =>
  until === null ? t('versions_from', version) : t('versions_between', version, until);

/** Which versions read an object for sure, from the oldest to the newest, as a sentence. */
export function readBy(oldest: Release | null, newest: Release | null): string {
  if (!oldest || !newest) return t('read_by_none');
  if (newest.until === null) return t('read_by_newest', oldest.version);
  return t('read_by_range', oldest.version, newest.until);
}
