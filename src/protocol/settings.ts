import { boolean, type Infer, type } from 'superstruct';

/** What the user chose; kept over restarts. Never holds anything a page sent. */
export const Settings = type({ paused: boolean() });

export type Settings = Infer<typeof Settings>;

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = { paused: false };
