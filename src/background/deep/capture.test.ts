import { expect, test } from 'playwright/test';
import { is } from 'superstruct';
import type { WebRequest } from 'webextension-polyfill';
import { Capture } from '../../protocol/capture.ts';
import { captureOf } from './capture.ts';

const AT = Date.UTC(2026, 1, 10, 8, 0, 10);

const details = (
  changes: Partial<WebRequest.OnHeadersReceivedDetailsType>,
): WebRequest.OnHeadersReceivedDetailsType => ({
  requestId: '1',
  url: 'https://app.acme.dev/api/connect',
  documentUrl: 'https://app.acme.dev/',
  method: 'POST',
  type: 'xmlhttprequest',
  tabId: 1,
  frameId: 0,
  parentFrameId: -1,
  timeStamp: AT,
  statusCode: 201,
  statusLine: 'HTTP/1.1 201',
  thirdParty: false,
  urlClassification: { firstParty: [], thirdParty: [] },
  ...changes,
});

// Seen failing with a capture of which nothing is cut.
test('a response with a long address, method or header is kept, with what is kept of them', () => {
  const name = 'content-type';
  const value = `application/json; ${'x'.repeat(2_000)}`;
  const url = `https://app.acme.dev/${'x'.repeat(70_000)}#here`;
  const capture = captureOf(
    details({ url, method: 'X'.repeat(40), responseHeaders: [{ name, value }] }),
    null,
    { form: 'text', body: '{}' },
    AT,
  );
  expect(is(capture, Capture)).toBe(true);
  expect(capture.exchange).toMatchObject({
    method: null,
    url: url.slice(0, 65_536),
    contentType: value.slice(0, 1_024),
  });
});
