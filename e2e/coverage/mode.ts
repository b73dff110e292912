import { launchWithPanel } from '../drivers/chromium-panel.ts';
import type { BrowserName, Driver } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { prepareDeep } from '../site/deep.ts';
import type { ModeName } from './row.ts';

/** A browser and what is turned on in it. */
export type Mode = {
  readonly name: ModeName;
  /** The heading of its column. */
  readonly title: string;
  readonly browser: BrowserName;
  /** Starts the browser with the extension in it. */
  readonly launch: () => Promise<Driver>;
  /** Turns on what the mode is about. */
  readonly prepare: (driver: Driver) => Promise<void>;
};

const asInstalled = async (): Promise<void> => {};

/** The modes that can be measured, in the order of the table's columns. */
export const MODES: readonly Mode[] = [
  {
    name: 'chromium',
    title: 'Chromium',
    browser: 'chromium',
    launch: () => launch('chromium'),
    prepare: asInstalled,
  },
  {
    name: 'firefox',
    title: 'Firefox',
    browser: 'firefox',
    launch: () => launch('firefox'),
    prepare: asInstalled,
  },
  {
    name: 'deep',
    title: 'Firefox with deep capture',
    browser: 'firefox',
    launch: () => launch('firefox'),
    prepare: prepareDeep,
  },
  {
    name: 'panel',
    title: 'Chromium with the DevTools panel',
    browser: 'chromium',
    launch: launchWithPanel,
    prepare: asInstalled,
  },
];
