import type { SightingCapture } from '../../../protocol/capture.ts';
import { isConnecting, isOpeningAccount } from '../../life/calls.ts';
import type { Life } from '../../life/life.ts';
import { subjectOf } from '../../life/newer.ts';
import type { Rule } from '../rule.ts';
import { isoTime, type Subject } from '../subject.ts';

/** Earlier sessions for the same project, owner and provider, the newest first. */
function earlierOf({ life, lives }: Subject): readonly Life[] {
  const subject = subjectOf(life.session);
  return lives.filter(
    ({ session, firstSeenAt }) =>
      firstSeenAt < life.firstSeenAt && subject !== null && subjectOf(session) === subject,
  );
}

/** The uses that show that there is an account: of earlier tokens, or of this one. */
const proofsOf = (subject: Subject): readonly SightingCapture[] => [
  ...earlierOf(subject).flatMap(({ uses }) =>
    uses.filter(({ sighting }) => isConnecting(sighting)),
  ),
  ...subject.life.uses.filter(({ sighting }) => isOpeningAccount(sighting)),
];

/** The same owner and provider again, without `multiple` in the page's request. */
export const opensEditMode = {
  rule: 'opens-edit-mode',
  severity: (subject) => (proofsOf(subject).length > 0 ? 'warning' : 'info'),
  look: (subject) => {
    const { wire, request, show } = subject;
    const [latest] = earlierOf(subject);
    const multiple = request('multiple');
    const isAsked = multiple.some(({ value }) => value === true || value === 'true');
    if (!latest || !wire.has('provider') || wire.has('account_id') || isAsked) return [];
    return [
      show('provider', wire.get('provider')),
      `created: ${isoTime(latest.firstSeenAt)}`,
      ...multiple.slice(0, 1).map(({ path, value }) => show(path, value)),
      ...proofsOf(subject).map(({ sighting: { method, url, startedAt } }) =>
        show(`${method} ${url}`, isoTime(startedAt)),
      ),
    ];
  },
} as const satisfies Rule;
