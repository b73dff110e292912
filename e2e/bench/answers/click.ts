import type { Locator, Page } from 'playwright';

/**
 * Clicks on a tab that is not the selected one. Gives the milliseconds from the input event to the
 * frame that shows it selected; null where the click met nothing, as what was there had just gone.
 */
export async function measureClick(popup: Page, tab: Locator): Promise<number | null> {
  const shown = popup.evaluate(
    () =>
      new Promise<number | null>((resolve) => {
        const hear = ({ timeStamp, target }: Event): void => {
          const id = target instanceof Element && target.closest('[role=tab]')?.id;
          const look = (): void => {
            if (!id || document.getElementById(id)?.ariaSelected !== 'true') return;
            observer.disconnect();
            // A message that is sent in a frame's callback arrives once that frame is drawn.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            });
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { subtree: true, childList: true, attributes: true });
          if (!id) resolve(null);
        };
        addEventListener('click', hear, { capture: true, once: true });
      }),
  );
  // Nothing is clicked before the listener is there.
  await popup.evaluate(() => undefined);
  await tab.click();
  return shown;
}
