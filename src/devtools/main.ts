/*
 * The page behind Chrome's developer tools, one for each tab they are open for. Adds the panel, which
 * is the popup page for that tab, and feeds what the tools see of the network to the background:
 * workers, module imports and navigations, which no content script sees.
 */
import { browser } from '../browser.ts';
import { devtools } from './api.ts';
import { feed } from './feed.ts';
import { followTheme } from './theme.ts';

feed();
devtools.panels.create(
  browser.i18n.getMessage('name'),
  'icons/32.png',
  `popup.html?tab=${devtools.inspectedWindow.tabId}`,
  followTheme,
);
