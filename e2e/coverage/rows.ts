import type { Group } from './row.ts';
import { BLANK_FRAMES } from './rows/blank-frames.ts';
import { DEFENCES } from './rows/defences.ts';
import { DOCUMENTS } from './rows/documents.ts';
import { FRAMES } from './rows/frames.ts';
import { IN_HTML } from './rows/in-html.ts';
import { INTERCEPTORS } from './rows/interceptors.ts';
import { NETWORK } from './rows/network.ts';
import { PUSH } from './rows/push.ts';
import { READERS } from './rows/readers.ts';
import { RESPONSES } from './rows/responses.ts';
import { SERVICE_WORKERS } from './rows/service-workers.ts';
import { STREAMS } from './rows/streams.ts';
import { WINDOWS } from './rows/windows.ts';
import { WORKERS } from './rows/workers.ts';
import { XHR } from './rows/xhr.ts';

/** All rows, in the order of the table. */
export const GROUPS: readonly Group[] = [
  READERS,
  STREAMS,
  RESPONSES,
  NETWORK,
  XHR,
  FRAMES,
  BLANK_FRAMES,
  WINDOWS,
  WORKERS,
  SERVICE_WORKERS,
  PUSH,
  DOCUMENTS,
  IN_HTML,
  DEFENCES,
  INTERCEPTORS,
];
