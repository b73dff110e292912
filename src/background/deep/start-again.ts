import { browser } from '../../browser.ts';

/**
 * Lets the background start once more as soon as it is stopped. Firefox wakes it only for what it
 * listened to when it started, and deep capture may have been turned on later than that.
 */
export function startAgainWhenStopped(): void {
  browser.runtime.onSuspend.addListener(() => {
    void browser.alarms.create('start-again', { when: Date.now() });
  });
}
