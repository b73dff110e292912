import type { PageOpenedMessage } from '../../protocol/messages.ts';
import { newId } from '../id.ts';
import { documentStatus } from './seen.ts';

/** The pages of StackOne, or of an emulator of it, that take a session token in their address. */
const PAGES =
  /^https?:\/\/([^/?#]+\.)?(stackone\.com|localhost|127\.0\.0\.1)(:\d+)?\/(embedded|connect\/oauth2)\/[^#]*[?&]token=[^#]/;

/** What to tell of this page when it was opened with a session token in its address, else null. */
export function openedWithToken(): PageOpenedMessage | null {
  const { href } = location;
  if (!PAGES.test(href)) return null;
  return { kind: 'opened', id: newId(), url: href, status: documentStatus(), at: Date.now() };
}
