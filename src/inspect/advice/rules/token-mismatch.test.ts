import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (token: string, query: string) =>
  evidenceOf(
    'token-mismatch',
    lifeOf([
      captureOf({
        ...AUTH_LINK,
        token,
        auth_link_url: `https://app.stackone.com/embedded${query}`,
      }),
    ]),
  );

test('another token in the link', () => {
  const evidence = look('syn_tok_AAAA1111', '?a=1&token=syn_tok_BBBB2222');
  expect(evidence).toHaveLength(2);
  expect(evidence?.[0]).toMatch(/^token: syn_…111 · [\da-f]{6}$/);
  expect(evidence?.[1]).toMatch(/^auth_link_url: token=syn_…222 · [\da-f]{6}$/);
});

test('the same token, however it is escaped, or none in the link', () => {
  expect(look('a+b/c= d', '?token=a%2Bb%2Fc%3D+d')).toBeNull();
  expect(look('a+b/c=d', '?token=a+b/c=d')).toBeNull();
  expect(look('a%b', '?token=a%b')).toBeNull();
  expect(look('syn_tok_AAAA1111', '#token=syn_tok_AAAA1111')).toBeNull();
  expect(look('syn_tok_AAAA1111', '/syn_tok_BBBB2222')).toBeNull();
  expect(look('', '?token=syn_tok_BBBB2222')).toBeNull();
});
