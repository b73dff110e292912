import { readPasted } from '../../src/inspect/paste/read.ts';
import type { Exchange } from '../../src/protocol/exchange.ts';
import { jsonReport } from '../inspect/json-report.ts';
import { judgeAll } from '../inspect/judged.ts';
import { textReport } from '../inspect/text-report.ts';
import type { Step } from './chain.ts';

const NOW = Date.UTC(2026, 1, 10, 8, 10);

/** What `npm run inspect` prints of a text, in both forms, and the exchanges that it found there. */
export function inspectText(
  text: string,
  step: Step,
): { readonly exchanges: readonly Exchange[]; readonly texts: readonly string[] } {
  const pasted = step('paste', () => readPasted(text, NOW));
  const judged = step('judge', () => judgeAll(pasted.exchanges));
  const plain = step('text report', () => textReport(judged, NOW));
  const json = step('JSON report', () => jsonReport(pasted, judged, NOW));
  return { exchanges: pasted.exchanges, texts: [plain, json] };
}
