import { RELEASES } from '../../stackone/releases/catalogue.ts';
import type { Sdk } from '../../stackone/releases/sdks.ts';
import type { JsonObject } from '../wire-keys.ts';
import { judgeInput } from './judge.ts';
import type { ReleaseVerdict, SdkVerdicts } from './verdict.ts';
import { toWire } from './wire-input.ts';

const reads = ({ outcome, verified }: ReleaseVerdict): boolean => verified && outcome !== 'throws';

/**
 * What every release of every SDK does with a session object, in the order in which SDKs are
 * shown. The entry of the chunk that holds the catalogue: load it when it is needed.
 */
export function judgeSdks(object: JsonObject): ReadonlyMap<Sdk, SdkVerdicts> {
  const input = toWire(object);
  return new Map(
    [...RELEASES].map(([sdk, releases]): [Sdk, SdkVerdicts] => {
      const verdicts = releases.map((release) => judgeInput(release, input));
      return [
        sdk,
        {
          verdicts,
          oldest: verdicts.find(reads)?.release ?? null,
          newest: verdicts.findLast(reads)?.release ?? null,
        },
      ];
    }),
  );
}
