import { adviseOn } from '../../src/inspect/advice/advise.ts';
import { headlineOf } from '../../src/inspect/headline.ts';
import { lifeStateAt } from '../../src/inspect/life/state.ts';
import { timelineAt } from '../../src/inspect/life/timeline.ts';
import { judgeSdks } from '../../src/inspect/releases/sdks.ts';
import { describeToken } from '../../src/inspect/token/describe.ts';
import { maskClaims } from '../../src/inspect/token/mask-claims.ts';
import { objectOf } from '../../src/ui/detail/sdks/object.ts';
import { type CapturedRow, isCaptured, maskedText, secretsIn } from '../../src/ui/masked.ts';
import { maskedBody, maskedRequest } from '../../src/ui/masked-body.ts';
import { maskedFieldValue, plainText } from '../../src/ui/masked-value.ts';
import type { Derived, Row, SessionRow } from '../../src/ui/rows.ts';
import type { Step } from './chain.ts';

const NOW = Date.UTC(2026, 1, 10, 8, 10);

function* sessionTexts(row: SessionRow, step: Step): Generator<string> {
  const { session } = row;
  yield session.at;
  for (const value of Object.values(step('headline', () => headlineOf(session)))) {
    if (value !== null) yield maskedText(row, value);
  }
  for (const { problems } of session.verdicts) {
    for (const { path, expected, received } of problems) yield `${path}\n${expected}\n${received}`;
  }
  for (const field of session.fields) {
    yield maskedText(row, `${field.name}\n${field.key}`);
    yield plainText(step('masked value', () => maskedFieldValue(row, field)));
  }
  for (const { value } of session.categories) yield maskedText(row, value);
}

function* releaseTexts(row: SessionRow, step: Step): Generator<string> {
  const object = step('object', () => objectOf(row));
  const sdks = step('releases', () => judgeSdks(object));
  for (const { verdicts } of sdks.values()) {
    // The newest and the oldest say all that can be said; the others repeat it.
    for (const verdict of [verdicts[0], verdicts.at(-1)]) {
      for (const { path, code, detail } of verdict?.findings ?? []) {
        yield `${maskedText(row, path)}\n${code}\n${detail}`;
      }
    }
  }
}

function* tokenTexts(row: CapturedRow, step: Step): Generator<string> {
  const { token } = row.life;
  if (token === null) return;
  const described = step('token', () => describeToken(token));
  if (described.form === 'opaque') return;
  for (const part of [described.header, described.claims]) {
    yield plainText(step('claims', () => maskClaims(part, secretsIn(row))));
  }
}

function* rawTexts(row: CapturedRow, step: Step): Generator<string> {
  const { before, object, after } = step('raw', () => maskedBody(row));
  yield before + object + after;
  const { url, requestBody } = row.capture.exchange;
  yield step('masked text', () => maskedText(row, url));
  if (requestBody.kind === 'json') {
    yield step('request', () => maskedRequest(row, requestBody.text));
  }
}

function* lifeTexts({ life }: Row, { lives }: Derived, step: Step): Generator<string> {
  const input = { life, lives, keyLeaks: [], now: NOW };
  for (const { evidence } of step('advice', () => adviseOn(input))) yield* evidence;
  yield step('state', () => lifeStateAt(life, NOW)).state;
  for (const { url, method } of step('timeline', () => timelineAt(life, NOW))) {
    yield `${method} ${url}`;
  }
}

/**
 * Every text that the popup shows of what was derived, with the secrets in it masked; with `releases`
 * also what the SDKs' releases make of it.
 */
export function* popupTexts(derived: Derived, releases: boolean, step: Step): Generator<string> {
  for (const row of derived.rows) {
    yield* lifeTexts(row, derived, step);
    if (row.session) {
      yield* sessionTexts(row, step);
      if (releases) yield* releaseTexts(row, step);
    }
    if (!isCaptured(row)) continue;
    yield* rawTexts(row, step);
    yield* tokenTexts(row, step);
  }
}
