import { randomBytes } from 'node:crypto';
import { openView, popupOf, VIEWS } from '../../popup-capture.ts';
import { json } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

/** The pieces of eight characters of a secret that a text holds. */
function piecesIn(text: string, secret: string): string[] {
  const pieces = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
  return pieces.filter((piece) => text.includes(piece));
}

/** Opens what is closed, as far as it is there yet, and gives how many that were. */
function openOneMoreLevel(): number {
  const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
  for (const one of closed) one.open = true;
  return closed.length;
}

// Seen failing with the text of fields unmasked, with the request's address unmasked, and with the
// auth link shown from the start.
test('no view holds a secret that the user has not asked for', async ({ ext, page, site }) => {
  const token = `syn_${randomBytes(24).toString('base64url')}`;
  const trigger = randomBytes(20).toString('base64url');
  const session = sessionObject({
    token,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=${token}`,
    origin_owner_name: `Acme ${token}`,
    provider: trigger,
    external_trigger_token: trigger,
    label: `made with ${token}`,
    categories: ['hris', trigger],
    metadata: { nested: { note: token }, [token]: 1 },
    [`key_${trigger}`]: { token },
  });
  await page.goto(site.url('/'));
  site.on('/session', json({ data: session }));
  await page.evaluate(async (secret) => {
    const body = JSON.stringify({ token: secret, origin_owner_id: 'x' });
    const headers = { 'content-type': 'application/json' };
    const url = `/session?token=${secret}`;
    await (await fetch(url, { method: 'POST', headers, body })).json();
  }, token);

  const popup = await popupOf(ext, page);
  await popup.getByTestId('session').waitFor();
  const html = (): Promise<string> => popup.evaluate(() => document.documentElement.outerHTML);
  for (const view of VIEWS) {
    await openView(popup, view);
    await expect.poll(() => popup.evaluate(openOneMoreLevel)).toBe(0);
    const text = await html();
    expect(piecesIn(text, token), view).toEqual([]);
    expect(piecesIn(text, trigger), view).toEqual([]);
  }

  await openView(popup, 'Fields');
  const button = popup.getByRole('button', { name: 'Show token' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(piecesIn(await html(), token)).toContain(token.slice(0, 8));
  expect(piecesIn(await html(), trigger)).toEqual([]);
  await openView(popup, 'Raw');
  expect(piecesIn(await html(), token)).toEqual([]);
});

// Seen failing with the request's body masked as any other text is, with secrets of the request
// collected from its parsed value alone, and with parameters whose names end in `token` alone masked.
test('the request is shown without its secrets, however short they are', async ({
  ext,
  page,
  site,
}) => {
  site.on('/session', json(sessionObject({ label: 'made with long-pass-phrase' })));
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    const body = `{"password":"hunter2","credentials":{"pin":"p1n!"},"expires_in":60}
      {"client_secret":"long-pass-phrase"}`;
    await (await fetch('/session?page=2&api_key=k3y!', { method: 'POST', body })).json();
  });
  const popup = await popupOf(ext, page);
  await popup.getByTestId('session').waitFor();
  await openView(popup, 'Raw');
  const detail = popup.getByTestId('detail');
  await expect(detail).toContainText('/session?page=2&api_key=… · ');
  await expect(detail).toContainText('"expires_in":60');
  for (const secret of ['hunter2', 'p1n!', 'long-pass-phrase', 'k3y!']) {
    await expect(detail).not.toContainText(secret);
  }
});
