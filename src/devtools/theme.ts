import { devtools, type Panel } from './api.ts';

/** Shows the panel in the colours of the developer tools, which may differ from the browser's. */
export function followTheme(panel: Panel): void {
  let page: Window | null = null;
  const apply = (theme: string): void => {
    page?.document.documentElement.style.setProperty(
      'color-scheme',
      theme === 'dark' ? 'dark' : 'light',
    );
  };
  panel.onShown.addListener((shown) => {
    page = shown;
    apply(devtools.panels.themeName);
  });
  devtools.panels.setThemeChangeHandler(apply);
}
