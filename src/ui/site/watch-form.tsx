import { useId, useState } from 'preact/hooks';
import { sitePattern } from '../../protocol/sites.ts';
import { t } from '../text.ts';
import { readAddress } from './host.ts';
import { useWatchSite } from './use-change.ts';
import { isWatchable } from './watchable.ts';

/** A field for the address of a site to watch, for when the browser does not tell it. */
export default function WatchForm() {
  const id = useId();
  const watchSite = useWatchSite();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const address = readAddress(typed);
    const pattern = address !== null && isWatchable(address) ? sitePattern(address) : null;
    setWrong(pattern === null);
    if (pattern === null) return;
    if (await watchSite(pattern)) setTyped('');
  };
  return (
    <form class="watch-form" onSubmit={submit} noValidate>
      <label for={id}>{t('watch_address_label')}</label>
      <div class="watch-form-line">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="app.example.com"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('watch')}
        </button>
      </div>
      {wrong && (
        <p class="form-wrong" id={`${id}-wrong`}>
          {t('watch_address_wrong')}
        </p>
      )}
    </form>
  );
}
