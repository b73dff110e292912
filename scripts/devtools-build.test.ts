import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { devtoolsManifest } from './devtools-build.mjs';

const manifest = readFileSync(new URL('../manifest.json', import.meta.url), 'utf8');

// Seen failing with a manifest that drops the content scripts, and with frames allowed everywhere.
test('the manifest with a panel asks for nothing more than a page behind the tools', () => {
  const { content_security_policy: policy, ...plain } = JSON.parse(manifest);
  const made = JSON.parse(devtoolsManifest(manifest));
  const { browser_specific_settings: _, background, ...same } = plain;
  expect(made).toEqual({
    ...same,
    version_name: `${plain.version} with DevTools panel`,
    background: { service_worker: background.service_worker, type: 'module' },
    devtools_page: 'devtools.html',
    content_security_policy: {
      extension_pages: policy.extension_pages.replace(/'none'$/, 'devtools:'),
    },
  });
});

// Seen failing with a policy that is taken as it comes.
test('a manifest whose policy says nothing of frames is not taken', () => {
  const open = manifest.replace("; frame-ancestors 'none'", '');
  expect(() => devtoolsManifest(open)).toThrow('frame-ancestors');
});
