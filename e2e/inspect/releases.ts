import { maskText } from '../../src/inspect/mask.ts';
import { judgeSdks } from '../../src/inspect/releases/sdks.ts';
import type { Finding, ReleaseVerdict } from '../../src/inspect/releases/verdict.ts';
import { SDKS } from '../../src/stackone/releases/sdks.ts';
import type { Judged } from './judged.ts';

/** What every SDK does with a session object, masked; nothing for an object that is no session. */
export function releasesOf({ session, object, secrets }: Judged) {
  if (session.identity === 'ConnectSession') return [];
  const show = ({ path, ...finding }: Finding): Finding => ({
    path: maskText(path, secrets),
    ...finding,
  });
  const shorten = ({ release, outcome, verified }: ReleaseVerdict) => ({
    version: release.version,
    outcome,
    verified,
  });
  return [...judgeSdks(object)].flatMap(([sdk, { verdicts, oldest, newest }]) => {
    const last = verdicts.at(-1);
    if (!last) return [];
    return {
      sdk,
      name: SDKS[sdk].name,
      ...shorten(last),
      findings: last.findings.map(show),
      readBy: oldest && newest && { oldest: oldest.version, newest: newest.version },
      releases: verdicts.map(shorten),
    };
  });
}

type Range = { readonly oldest: string; readonly newest: string };
const rangeOf = ({ oldest, newest }: Range): string =>
  oldest === newest ? oldest : `${oldest} to ${newest}`;

/** The same as lines: the newest release of each SDK first, then those that surely read it. */
export const releaseRows = (judged: Judged): string[][] =>
  releasesOf(judged).map(({ name, version, outcome, verified, findings, readBy }) => {
    const worst = findings.filter(({ effect }) => outcome !== 'throws' || effect === 'throws');
    const paths = [...new Set(worst.map(({ path }) => path))];
    const more = paths.length > 4 ? ', …' : '';
    const what = verified ? outcome : `${outcome} (not verified)`;
    return [
      name,
      version,
      outcome === 'ok' ? what : `${what}: ${paths.slice(0, 4).join(', ')}${more}`,
      readBy ? `read by ${rangeOf(readBy)}` : 'read by no release for sure',
    ];
  });
