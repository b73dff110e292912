import { boolean, type Infer, nullable, optional, string, type } from 'superstruct';

/** The SDK that the user's own backend uses: a name of the catalogue and the release's version. */
export const Backend = type({ sdk: string(), version: string() });

/** What the user chose; kept over restarts. Never holds anything a page sent. */
export const Settings = type({ paused: boolean(), backend: optional(nullable(Backend)) });

export type Backend = Infer<typeof Backend>;
export type Settings = Infer<typeof Settings>;

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = { paused: false };
