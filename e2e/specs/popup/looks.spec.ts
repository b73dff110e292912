import type { Page } from 'playwright';
import { openView, readInPage, VIEWS } from '../../popup-capture.ts';
import { expectGoodLooks } from '../../popup-looks.ts';
import type { Site } from '../../site/server.ts';
import { sessionObject } from '../../site/session.ts';
import { expect, test } from '../../site/test.ts';

const CONNECTION_ATTEMPT = {
  id: 'syn-attempt-1',
  created_at: '2026-02-10T08:00:00Z',
  updated_at: '2026-02-10T08:01:00Z',
  status: 'error',
  oauth_error_code: 'access_denied',
};

/** One session of every kind: what fits, what has warnings and errors, what only looks like one. */
function sessions(): readonly unknown[] {
  const { origin_owner_id: _id, ...nearMiss } = sessionObject({
    origin_owner_name: 'Near Miss Ltd',
  });
  const { token: _token, auth_link_url: _link, ...connectSession } = sessionObject();
  return [
    connectSession,
    nearMiss,
    sessionObject({ origin_owner_name: 'Valid GmbH', type: 'production', categories: ['hris'] }),
    sessionObject({
      id: '8412',
      origin_owner_name: 'Globex Corporation',
      origin_username: 'jane@globex.example',
      provider: 'bamboohr',
      type: 'test',
      created_at: '10/02/2026',
      categories: ['hris', 'ats', 'hrisLegacy', 'file-storage', 'payroll', 'hris'],
      account_id: null,
      metadata: { plan: 'business', seats: 250, nested: { list: [1, 2] } },
      latest_connection_attempt: CONNECTION_ATTEMPT,
      shard: 'eu-1',
    }),
  ];
}

async function show(page: Page, site: Site, popup: Page, all: readonly unknown[]): Promise<void> {
  await page.goto(site.url('/'));
  const rows = popup.getByTestId('session');
  for (const [index, session] of all.entries()) {
    await readInPage(page, site, session);
    await expect(rows).toHaveCount(index + 1);
  }
  await popup.bringToFront();
}

// Seen failing with marks that run into sentences, names of fields broken in the middle, values that
// do not wrap, chips over chips, and text of too little contrast.
for (const view of VIEWS) {
  test(`looks right: ${view}`, async ({ ext, page, site, popup }) => {
    await show(page, site, popup, sessions());
    await openView(popup, view);
    await expectGoodLooks(ext, popup, view.toLowerCase(), popup.getByTestId('verdict').first());
  });
}

const NAME = `${'Österreichische Donaudampfschifffahrtsgesellschaft & Söhne '.repeat(4)}${'W'.repeat(64)}`;
const CATEGORIES = Array.from(
  { length: 60 },
  (_, i) => `category-number-${'x'.repeat(i % 24)}${i}`,
);

// Seen failing with an owner on one line, names of unknown keys and chips that do not wrap, and facts
// cut off without an ellipsis.
for (const view of VIEWS) {
  test(`looks right with 300 characters and 60 categories: ${view}`, async ({
    ext,
    page,
    site,
    popup,
  }) => {
    expect(NAME).toHaveLength(300);
    const long = sessionObject({
      origin_owner_name: NAME,
      origin_owner_id: NAME.replaceAll(' ', '-'),
      provider: NAME.toLowerCase(),
      type: 'W'.repeat(40),
      categories: CATEGORIES,
      metadata: { [NAME]: { [NAME]: NAME }, list: CATEGORIES },
      [NAME.replaceAll(' ', '_')]: NAME,
    });
    await show(page, site, popup, [sessionObject(), long]);
    await openView(popup, view);
    const panel = popup.getByRole('tabpanel');
    await expectGoodLooks(ext, popup, `long-${view.toLowerCase()}`, panel);
  });
}
