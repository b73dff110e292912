import { dropFile, openPaste, pasteText } from '../../paste.ts';
import { expectGoodLooks } from '../../popup-looks.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const body = () => JSON.stringify(sessionObject({ origin_owner_name: 'Pasted GmbH' }));

const curl = (text: string) =>
  ['HTTP/2 201', 'content-type: application/json', 'date: Tue, 10 Feb 2026 08:00:00 GMT', '', text]
    .join('\r\n')
    .concat('\r\n');

const har = (text: string) =>
  JSON.stringify({
    log: {
      version: '1.2',
      entries: [text, '{"items":[]}'].map((content) => ({
        startedDateTime: '2026-02-10T08:00:00.000Z',
        time: 12,
        request: { method: 'POST', url: 'https://api.acme.dev/connect', headers: [] },
        response: {
          status: 201,
          headers: [],
          content: { mimeType: 'application/json', text: content },
        },
      })),
    },
  });

// Seen failing with a paste whose owner keys are renamed on the way in.
for (const [name, wrap] of [
  ['a body', (text: string) => text],
  ['curl -i', curl],
  ['a HAR file', har],
] as const) {
  test(`pasted: ${name}`, async ({ ext, popup }) => {
    await pasteText(popup, wrap(body()));
    const row = popup.getByTestId('session');
    await expect(row).toHaveCount(1);
    await expect(row).toHaveAttribute('data-pasted', 'true');
    await expect(row).toHaveAttribute('data-identity', 'ConnectSessionTokenAuthLink');
    await expect(row).toContainText('pasted');
    await expect(popup.getByRole('dialog')).toHaveCount(0);
    await expect(popup.getByTestId('detail')).toContainText('Pasted GmbH');

    // Kept in this page's memory alone.
    expect(JSON.stringify(await ext.storage())).not.toContain('Pasted GmbH');
    await ext.openExtensionPage('popup.html', popup);
    await expect(popup.getByTestId('empty')).toBeVisible();
    await expect(row).toHaveCount(0);
  });
}

test('what a HAR file has besides is said', async ({ popup }) => {
  await pasteText(popup, har(body()));
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await expect(popup.getByText(/Left out of the pasted text/)).toBeVisible();
});

// Seen failing without a listener for the drop.
test('a file dropped anywhere', async ({ popup }) => {
  await expect(popup.getByTestId('empty')).toBeVisible();
  await dropFile(popup, 'answer.json', body());
  await expect(popup.getByTestId('session')).toHaveAttribute('data-pasted', 'true');
  await popup.getByRole('button', { name: 'Clear' }).click();
  await expect(popup.getByTestId('session')).toHaveCount(0);
});

// Seen failing with a file that is taken for UTF-8.
test('a file in UTF-16, as PowerShell writes it', async ({ popup }) => {
  await expect(popup.getByTestId('empty')).toBeVisible();
  await dropFile(popup, 'answer.json', Buffer.from(`\ufeff${body()}`, 'utf16le'));
  await expect(popup.getByTestId('session')).toHaveAttribute('data-pasted', 'true');
});

test('a text without a session: the reason is said and the text is kept', async ({ popup }) => {
  const text = '{"items": [1, 2, 3]}';
  await pasteText(popup, text);
  await expect(popup.getByRole('alert')).toContainText('there is no session object in it');
  await expect(popup.getByRole('dialog').getByRole('textbox')).toHaveValue(text);
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await expect(popup.getByTestId('empty')).toBeVisible();
});

// Seen failing without choosing the pasted row.
test('pasted sessions stand beside captured ones, the pasted one is selected', async ({
  page,
  site,
  popup,
}) => {
  await page.goto(site.url('/'));
  site.on('/answer', (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(sessionObject()));
  });
  await page.evaluate(async () => {
    await (await fetch('/answer')).json();
  });
  await expect(popup.getByTestId('session')).toHaveCount(1);
  await pasteText(popup, curl(body()));
  await expect(popup.getByTestId('session')).toHaveCount(2);
  await expect(popup.locator('[data-testid=session][aria-selected=true]')).toHaveAttribute(
    'data-pasted',
    'true',
  );
});

test('looks right: the dialog', async ({ ext, popup }) => {
  await openPaste(popup);
  await expectGoodLooks(ext, popup, 'paste');
  await popup.getByRole('dialog').getByRole('textbox').fill("{ token: 'syn_1' }");
  await popup.getByRole('button', { name: 'Inspect' }).click();
  await expect(popup.getByRole('alert')).not.toBeEmpty();
  await expectGoodLooks(ext, popup, 'paste-nothing');
});
