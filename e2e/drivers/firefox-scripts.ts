/**
 * Functions that run with the rights of Firefox itself, as text: their names are Firefox's own and
 * no type knows them. Checked with Firefox 153.
 */

/** (id) → the state of the extension's background, such as `running` or `stopped`. */
export const BACKGROUND_STATE = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;

/**
 * (id): stops the extension's event page, as being idle does. Firefox leaves one running without a
 * word that is at work with an event, such as a change of what is stored, but for messages.
 */
export const STOP_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'stopped') await extension.terminateBackground();
}`;

/** (id) → whether the extension's event page ran: ends it, also one at work, once it has started. */
export const KILL_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState === 'stopped') return false;
  await extension.promiseBackgroundStarted();
  const { backgroundContext } = extension;
  if (!backgroundContext) return false;
  const gone = new Promise((close) => backgroundContext.callOnClose({ close }));
  await extension.terminateBackground({ disableResetIdleForTest: true });
  await gone;
  return true;
}`;

/** (id, origins): grants sites of the manifest again. */
export const GRANT_ORIGINS = `async (id, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins, data_collection: [] }, extension);
}`;

/** (name, value): sets a preference that is true or false. */
export const SET_PREF = `(name, value) => Services.prefs.setBoolPref(name, value)`;

/** () → what the prompt asks that Firefox shows about an extension's permissions; null without one. */
export const PROMPT = `() => {
  for (const { PopupNotifications } of Services.wm.getEnumerator('navigator:browser')) {
    if (PopupNotifications.panel.state === 'open') return PopupNotifications.panel.textContent;
  }
  return null;
}`;

/** (isAllowed): presses the prompt's button; Firefox does not heed one that has just appeared. */
export const ANSWER_PROMPT = `(isAllowed) => {
  for (const { PopupNotifications } of Services.wm.getEnumerator('navigator:browser')) {
    const { state, firstElementChild: asked } = PopupNotifications.panel;
    if (state === 'open') (isAllowed ? asked.button : asked.secondaryButton).click();
  }
}`;

/** (context, scheme): the colour scheme that one tab is shown in. */
export const SET_COLOR_SCHEME = `(context, scheme) => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(context).top.prefersColorSchemeOverride = scheme;
}`;

/** (context) → the extension API's id of the tab. */
export const TAB_ID = `(context) => {
  const remote = 'chrome://remote/content/shared/';
  const { NavigableManager } = ChromeUtils.importESModule(remote + 'NavigableManager.sys.mjs');
  const { TabManager } = ChromeUtils.importESModule(remote + 'TabManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const { top } = NavigableManager.getBrowsingContextById(context);
  return ExtensionParent.apiManager.global.tabTracker.getId(TabManager.getTabForBrowsingContext(top));
}`;

/** (id): from now on notes every request that the extension's pages and background make. */
export const RECORD_REQUESTS = `(id) => {
  globalThis.inspectorRequests = [];
  Services.obs.addObserver({
    observe(channel) {
      const { triggeringPrincipal: by } = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo;
      if (by?.addonPolicy?.id === id) globalThis.inspectorRequests.push(channel.URI.spec);
    },
  }, 'http-on-modify-request');
}`;

/** () → the addresses noted since RECORD_REQUESTS or FORGET_REQUESTS. */
export const READ_REQUESTS = `() => globalThis.inspectorRequests`;

/** (): forgets them. */
export const FORGET_REQUESTS = `() => { globalThis.inspectorRequests = []; }`;
