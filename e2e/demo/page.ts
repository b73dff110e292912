import { readFile } from 'node:fs/promises';
import { escapeHtml } from '../emulator/html.ts';
import type { Scenario } from './scenario.ts';
import { findScenario, SCENARIOS } from './scenarios.ts';

function scenarioHtml(scenario: Scenario, checked: boolean): string {
  const { name, title, expect, request, tokenAt } = scenario;
  const data = {
    via: request.via,
    method: request.method,
    body: request.body === null ? '' : JSON.stringify(request.body),
    'token-at': tokenAt ?? '',
  };
  const attributes = Object.entries(data)
    .map(([key, value]) => `data-${key}="${escapeHtml(value)}"`)
    .join(' ');
  return `<li><label><input type="radio" name="scenario" value="${name}" ${attributes}${checked ? ' checked' : ''}>
<span><b>${escapeHtml(title)}</b> <code>${name}</code><small>${escapeHtml(expect)}</small></span></label></li>`;
}

/**
 * The demo's page, with the scenario of that name selected or the first one. The list is in the
 * HTML, so that the page makes no JSON request but the one it is there for.
 * `file` is the template, `baseUrl` where the hub finds StackOne.
 */
export async function renderPage(
  file: string,
  baseUrl: string,
  selected: string | null,
): Promise<string> {
  const chosen = findScenario(selected) ?? SCENARIOS[0];
  const list = SCENARIOS.map((scenario) => scenarioHtml(scenario, scenario === chosen)).join('\n');
  const template = await readFile(file, 'utf8');
  return template
    .replace('{{scenarios}}', () => list)
    .replace('{{baseUrl}}', () => escapeHtml(baseUrl));
}
