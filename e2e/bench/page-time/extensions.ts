import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOST = ['*://localhost/*'];

const EVERYWHERE = {
  matches: HOST,
  run_at: 'document_start',
  all_frames: true,
  match_origin_as_fallback: true,
};

const CLONE = `
const look = (text) => { try { JSON.parse(text); } catch {} };
const nativeFetch = fetch;
globalThis.fetch = async (...args) => {
  const response = await nativeFetch(...args);
  response.clone().text().then(look, () => {});
  return response;
};
const nativeSend = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...args) {
  this.addEventListener('load', () => look(this.responseText));
  return nativeSend.apply(this, args);
};`;

const DEBUGGER = `
const look = ({ body }) => { try { JSON.parse(body); } catch {} };
chrome.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
  if (status !== 'complete' || !url?.startsWith('http')) return;
  const target = { tabId };
  await chrome.debugger.attach(target, '1.3');
  await chrome.debugger.sendCommand(target, 'Network.enable');
  await chrome.debugger.sendCommand(target, 'Runtime.evaluate', { expression: 'attached()' });
});
chrome.debugger.onEvent.addListener((source, method, params) => {
  if (method !== 'Network.loadingFinished') return;
  const { requestId } = params;
  chrome.debugger
    .sendCommand(source, 'Network.getResponseBody', { requestId })
    .then(look, () => {});
});`;

/** Extensions to compare with, by name: files beside the manifest, and what the manifest adds. */
const EXTENSIONS = {
  control: { background: '', manifest: {} },
  clone: {
    background: '',
    content: CLONE,
    manifest: {
      content_scripts: [{ ...EVERYWHERE, js: ['content.js'], world: 'MAIN' }],
    },
  },
  scripts: {
    background: '',
    content: '',
    isolated: 'chrome.runtime.onMessage.addListener(() => {});',
    manifest: {
      content_scripts: [
        { ...EVERYWHERE, js: ['isolated.js'] },
        { ...EVERYWHERE, js: ['content.js'], world: 'MAIN' },
      ],
    },
  },
  debugger: {
    background: DEBUGGER,
    manifest: { permissions: ['debugger', 'tabs'], host_permissions: HOST },
  },
} as const;

/** The name of an extension that is made for comparison. */
export type RivalExtension = keyof typeof EXTENSIONS;

/** Writes an extension into a temporary folder and gives the folder, which the caller removes. */
export async function writeExtension(name: RivalExtension): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${name}-`));
  const extension = EXTENSIONS[name];
  const manifest = {
    manifest_version: 3,
    name: `Bench: ${name}`,
    version: '1.0',
    browser_specific_settings: { gecko: { id: `bench-${name}@example.org` } },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    ...extension.manifest,
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), extension.background);
  if ('content' in extension) await writeFile(join(folder, 'content.js'), extension.content);
  if ('isolated' in extension) await writeFile(join(folder, 'isolated.js'), extension.isolated);
  return folder;
}
