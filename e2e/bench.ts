import { captures } from './bench/captures.ts';
import { measurePaint, median, type Paint } from './bench/paint.ts';
import { CONTROL_PAGE } from './drivers/control-page.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { table } from './start/table.ts';

const SESSIONS = 50;
const RUNS = 10;
const GOAL = 100;

/** Fills the store and makes sure that the popup shows all of it: else the times mean nothing. */
async function fill(ext: Driver): Promise<void> {
  const entries = captures(SESSIONS, Date.now()).map((one) => [`exchange:${one.exchange.id}`, one]);
  const content: Record<string, unknown> = Object.fromEntries(entries);
  await ext.evaluate(({ browser, arg }) => browser.storage.session.set(arg), content);
  const popup = await ext.openExtensionPage('popup.html');
  await popup
    .getByTestId('session')
    .nth(SESSIONS - 1)
    .waitFor({ state: 'attached' });
  await popup.close();
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function row(name: string, paints: readonly Paint[], base: number): string[] {
  const content = paints.map((paint) => paint.content);
  const middle = median(content);
  const spread = `${ms(Math.min(...content))} to ${ms(Math.max(...content))}`;
  const first = ms(median(paints.map((paint) => paint.first)));
  return [name, first, ms(middle), spread, (middle / base).toFixed(2)];
}

const ext = await launch('chromium');
try {
  await fill(ext);
  const popup: Paint[] = [];
  const control: Paint[] = [];
  for (let i = 0; i < RUNS; i++) {
    control.push(await measurePaint(ext, CONTROL_PAGE));
    popup.push(await measurePaint(ext, 'popup.html'));
  }
  const base = median(control.map((paint) => paint.content));
  const heading = ['page', 'first paint', 'first content', 'spread', 'ratio'];
  console.log(`\nMedians of ${RUNS} interleaved runs, Chromium ${ext.version}:`);
  console.log(
    table([
      heading,
      row('empty page', control, base),
      row(`popup, ${SESSIONS} sessions`, popup, base),
    ]),
  );
  const first = median(popup.map((paint) => paint.first));
  console.log(`Goal: first paint of the popup under ${GOAL} ms (${first < GOAL ? '' : 'not '}met)`);
} finally {
  await ext.close();
}
