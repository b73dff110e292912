import { CHANGES } from './changes.ts';
import { foldReleases } from './fold.ts';
import type { Release } from './release.ts';
import { SDK_NAMES, type Sdk } from './sdks.ts';

/** Every published release of every SDK that changed a model, the oldest first. */
export const RELEASES: ReadonlyMap<Sdk, readonly Release[]> = new Map(
  SDK_NAMES.map((sdk) => [sdk, foldReleases(sdk, CHANGES)]),
);

function isLater(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** The release a version of an SDK belongs to, null where it is older than the first with a model. */
export const releaseOf = (sdk: Sdk, version: string): Release | null =>
  RELEASES.get(sdk)?.findLast((release) => !isLater(release.version, version)) ?? null;
