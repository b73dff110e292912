import { MAX_BODY } from '../channel.ts';
import { findSession, mentionsSession, parseJson } from '../page/gate.ts';

/** Whether a text is JSON that holds what looks like a session: the hook's own rule. */
export const holdsSession = (text: string): boolean =>
  text.length <= MAX_BODY && mentionsSession(text) && findSession(parseJson(text)) < 0;
