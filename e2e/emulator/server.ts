import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Reply, readCall } from './call.ts';
import { corsHeaders } from './cors.ts';
import { ApiError, errorBody } from './errors.ts';
import { type Listening, listen } from './listen.ts';
import type { EmulatorOptions } from './options.ts';
import { answer } from './routes.ts';
import type { State } from './state.ts';

/** A running emulator. `url` is what a client's base URL is set to. */
export type Emulator = Listening;

function newState(options: EmulatorOptions): State {
  return {
    now: options.now ?? Date.now,
    revision: options.revision ?? '2025-12',
    tokens: options.tokens ?? 'opaque',
    apiKey: options.apiKey ?? null,
    rejectWith: options.rejectWith ?? 401,
    sessions: new Map(),
    accounts: new Map(),
    attempts: new Map(),
  };
}

async function reply(request: IncomingMessage, state: State): Promise<Reply> {
  try {
    const call = await readCall(request, state);
    return call.method === 'OPTIONS'
      ? { status: 204, text: '', contentType: 'text/plain' }
      : answer(call);
  } catch (error) {
    const known = error instanceof ApiError ? error : new ApiError(500);
    return { status: known.status, json: errorBody(known, state.now()) };
  }
}

function send(response: ServerResponse, answered: Reply, headers: Record<string, string>): void {
  const isJson = 'json' in answered;
  const text = isJson ? JSON.stringify(answered.json) : answered.text;
  const type = isJson ? 'application/json; charset=utf-8' : answered.contentType;
  response.writeHead(answered.status, { ...headers, 'Content-Type': type });
  response.end(text);
}

/**
 * Starts an emulator of the part of StackOne that connect sessions need. Everything it knows is in
 * memory and its own, so any number can run side by side. Throws when the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const state = newState(options);
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const path = request.url?.split('?', 1)[0] ?? '/';
    const answered = await reply(request, state);
    const headers = {
      ...corsHeaders(path, request.headers.origin ?? null),
      'Cache-Control': 'no-store',
      Date: new Date(state.now()).toUTCString(),
    };
    send(response, answered, headers);
    options.onRequest?.({ method, path, status: answered.status });
  });
  return listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
}
