import { useId } from 'preact/hooks';
import { RELEASES, releaseOf } from '../../stackone/releases/catalogue.ts';
import { SDK_NAMES, SDKS, type Sdk } from '../../stackone/releases/sdks.ts';
import { useAnnounce } from '../parts/announce.tsx';
import { t } from '../text.ts';
import { useSettings } from '../use-store.ts';
import { setBackend } from './backend.ts';
import { versionsOf } from './versions.ts';

const CHOICES = SDK_NAMES.filter((sdk) => sdk !== 'openapi');

const newestOf = (sdk: Sdk): string => RELEASES.get(sdk)?.at(-1)?.version ?? '';

/** Asks which SDK the user's own backend uses, and in which version. */
export function BackendForm() {
  const id = useId();
  const announce = useAnnounce();
  const backend = useSettings()?.backend ?? null;
  const chosen = CHOICES.find((sdk) => sdk === backend?.sdk) ?? null;
  const release = chosen && backend ? releaseOf(chosen, backend.version) : null;
  const save = (sdk: Sdk | null, version: string): void => {
    setBackend(sdk && { sdk, version }).catch(() => announce(t('command_failed')));
  };
  const chooseSdk = (name: string): void => {
    const sdk = CHOICES.find((one) => one === name) ?? null;
    save(sdk, sdk ? newestOf(sdk) : '');
  };
  return (
    <div class="backend-form">
      <label for={`${id}-sdk`}>{t('backend_uses')}</label>
      <select
        id={`${id}-sdk`}
        value={chosen ?? ''}
        onChange={(event) => chooseSdk(event.currentTarget.value)}
      >
        <option value="">{t('backend_none')}</option>
        {CHOICES.map((sdk) => (
          <option key={sdk} value={sdk}>
            {SDKS[sdk].name}
          </option>
        ))}
      </select>
      {chosen && (
        <select
          aria-label={t('backend_version')}
          value={release?.version ?? ''}
          onChange={(event) => save(chosen, event.currentTarget.value)}
        >
          {RELEASES.get(chosen)
            ?.toReversed()
            .map((one) => (
              <option key={one.version} value={one.version}>
                {versionsOf(one)}
              </option>
            ))}
        </select>
      )}
    </div>
  );
}
