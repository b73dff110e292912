import type { Verdict } from '../../src/inspect/inspection.ts';
import { lifetimeAt } from '../../src/inspect/lifetime.ts';
import { maskText } from '../../src/inspect/mask.ts';
import { maskValue } from '../../src/inspect/mask-value.ts';
import type { Pasted } from '../../src/inspect/paste/pasted.ts';
import { toIso } from '../../src/ui/duration.ts';
import type { Judged } from './judged.ts';
import { skipSentence } from './reasons.ts';
import { releasesOf } from './releases.ts';
import { tokenOf } from './token.ts';
import { fixSentence, problemSentence } from './words.ts';

const verdictOf = ({ model, accepts, problems }: Verdict) => ({
  model,
  accepts,
  problems: problems.map(({ model: _, ...problem }) => ({
    ...problem,
    sentence: problemSentence({ model, ...problem }),
    fix: fixSentence({ model, ...problem }),
  })),
});

function lifetimeOf({ session }: Judged, now: number) {
  const { basis, createdAt, startsAt, expiresAt, skew } = session.lifetime;
  return {
    basis,
    state: lifetimeAt(session.lifetime, now).state,
    createdAt: createdAt === null ? null : toIso(createdAt),
    startsAt: toIso(startsAt),
    expiresAt: toIso(expiresAt),
    skewSeconds: skew === null ? null : skew / 1000,
  };
}

const fieldsOf = ({ session, secrets }: Judged) =>
  Object.fromEntries(
    session.fields
      .filter(({ presence }) => presence !== 'absent')
      .map(({ name, value }) => [name, maskValue(value, secrets, name)]),
  );

function sessionOf(judged: Judged, now: number) {
  const { session, exchange, secrets, accepted } = judged;
  const { at, identity, nearest, state, digest, verdicts } = session;
  const { method, url, status, date } = exchange;
  return {
    ...{ at, identity, nearest, state, accepted, digest },
    fields: fieldsOf(judged),
    verdicts: verdicts.map(verdictOf),
    lifetime: lifetimeOf(judged, now),
    token: tokenOf(judged),
    response: { method, url: url && maskText(url, secrets), status: status || null, date },
    releases: releasesOf(judged),
  };
}

/** The report for programs, as `--help` describes it; `now` is milliseconds since the epoch. */
export function jsonReport(pasted: Pasted, all: readonly Judged[], now: number): string {
  const report = {
    version: 1,
    kind: pasted.kind,
    accepted: all.length > 0 && all.every(({ accepted }) => accepted),
    sessions: all.map((judged) => sessionOf(judged, now)),
    skipped: pasted.skipped.map((one) => ({ ...one, sentence: skipSentence(one) })),
  };
  return JSON.stringify(report, null, 2);
}
