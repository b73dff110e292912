import type { IncomingMessage } from 'node:http';
import { answerScenario } from './recipes.ts';
import { UpstreamError } from './stackone.ts';

/** What the backend is told once, when the demo starts. */
export type BackendOptions = { readonly emulatorUrl: string; readonly now: () => number };

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

/**
 * Answers /api/connect-session?scenario=NAME[&owner=NAME]. Never throws: what StackOne refuses is
 * handed on with its status, everything else is a 502.
 */
export async function connectSession(
  request: IncomingMessage,
  parameters: URLSearchParams,
  { emulatorUrl, now }: BackendOptions,
): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    const order = {
      stackOneUrl: emulatorUrl,
      body: await readJson(request),
      ownerName: parameters.get('owner') ?? 'Acme Inc',
      now: now(),
    };
    return { status: 200, body: await answerScenario(parameters.get('scenario') ?? '', order) };
  } catch (error) {
    if (error instanceof UpstreamError) return { status: error.status, body: error.body };
    const reason = error instanceof Error ? error.message : 'unknown';
    return { status: 502, body: { error: `No session from StackOne: ${reason}` } };
  }
}
