import type { PageOpenedMessage } from '../../protocol/messages.ts';
import { documentStatus } from './seen.ts';

/** The pages of StackOne that take a session token in their address. */
const PAGES = /^\/(embedded|connect\/oauth2)\/.*[?&]token=./;
const HOSTS = /(^|\.)stackone\.com$|^localhost$|^127\.0\.0\.1$/;

/** What to tell of this page when it was opened with a session token in its address, else null. */
export function openedWithToken(id: string): PageOpenedMessage | null {
  const { hostname, pathname, search, href } = location;
  if (!HOSTS.test(hostname) || !PAGES.test(pathname + search)) return null;
  return { kind: 'opened', id, url: href, status: documentStatus(), at: Date.now() };
}
