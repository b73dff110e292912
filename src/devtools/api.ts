/** One request of the inspected tab, as a HAR 1.2 entry with Chrome's own additions. */
export type NetworkEntry = {
  /**
   * Gives the response's body, or null where the browser has it no more. `encoding` is `base64`
   * when the body is not text.
   */
  readonly getContent: (
    callback: (content: string | null | undefined, encoding: string) => void,
  ) => void;
};

/** The inspector's panel among the developer tools. */
export type Panel = {
  readonly onShown: { readonly addListener: (listener: (page: Window) => void) => void };
};

/**
 * The part of Chrome's DevTools API that is used. It takes callbacks, in Manifest V3 too, which the
 * types of webextension-polyfill do not show.
 */
type DevTools = {
  readonly inspectedWindow: { readonly tabId: number };
  readonly network: {
    readonly getHAR: (
      callback: (log: { readonly entries?: readonly NetworkEntry[] }) => void,
    ) => void;
    readonly onRequestFinished: {
      readonly addListener: (listener: (entry: NetworkEntry) => void) => void;
    };
  };
  readonly panels: {
    /** `dark`, or anything else for a light one. */
    readonly themeName: string;
    readonly setThemeChangeHandler: (handler: (themeName: string) => void) => void;
    readonly create: (
      title: string,
      icon: string,
      page: string,
      callback: (panel: Panel) => void,
    ) => void;
  };
};

declare const chrome: { readonly devtools: DevTools };

/** Chrome's DevTools API. */
export const { devtools } = chrome;
