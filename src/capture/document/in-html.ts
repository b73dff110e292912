import type { SeenBody } from '../channel.ts';
import { mentionsSession } from '../page/gate.ts';
import { sessionsInFlatPayload } from './flat-payload.ts';
import { holdsSession } from './holds.ts';
import { jsonInScript, quotedIn } from './json-in-script.ts';

/** Attributes in which frameworks put a page's data as JSON: Inertia, React on Rails and the like. */
const DATA_ATTRIBUTES = ['data-page', 'data-props', 'data-react-props'];

const WITH_DATA = DATA_ATTRIBUTES.map((name) => `[${name}]`).join();

const isJsonType = (type: string): boolean => /[/+]json/.test(type);

function inJsonScript(text: string, id: string): SeenBody[] {
  if (id === '__NUXT_DATA__') return sessionsInFlatPayload(text).map((value) => ({ value }));
  return holdsSession(text) ? [{ record: text }] : [];
}

const isProgram = ({ type, src }: HTMLScriptElement): boolean =>
  !src && (type === '' || /javascript|^module$/.test(type));

/** React Server Components come in strings of many scripts, cut at any place. */
const flightOf = (programs: readonly string[]): string =>
  programs
    .filter((text) => text.includes('__next_f.push'))
    .flatMap(quotedIn)
    .join('');

/** What holds a session in the JSON that stands in the page's HTML. */
export function sessionsInHtml(): SeenBody[] {
  const scripts = [...document.scripts];
  const programs = scripts.filter(isProgram).map(({ text }) => text);
  const flight = flightOf(programs);
  const other = programs.filter((text) => !text.includes('__next_f.push') && mentionsSession(text));
  const attributes = [...document.querySelectorAll(WITH_DATA)].flatMap((element) =>
    DATA_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  );
  return [
    ...scripts
      .filter(({ type }) => isJsonType(type))
      .flatMap(({ text, id }) => inJsonScript(text, id)),
    ...[...other, flight].flatMap(jsonInScript).map((record) => ({ record })),
    ...attributes.filter(holdsSession).map((record) => ({ record })),
  ];
}
