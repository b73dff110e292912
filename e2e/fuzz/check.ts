import { derive, passesGate, type Step } from './chain.ts';
import { inspectText } from './cli.ts';
import { keptIn } from './kept.ts';
import { popupTexts } from './popup.ts';
import { shownIn } from './shown.ts';
import type { Specimen } from './specimen.ts';

/** What is wrong with a specimen. Failures of one kind most often have one cause. */
export type Failure = { readonly kind: string; readonly detail: string };

/** A call that threw. */
class Thrown extends Error {}

const named: Step = (name, call) => {
  try {
    return call();
  } catch (error) {
    throw new Thrown(`${name} threw ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

const WITHOUT_MARK = /^\ufeff/;

function findLeak(where: string, texts: Iterable<string>, kept: readonly string[]): Failure | null {
  const all = [...texts];
  if (!shownIn(all.join('\n'), kept)) return null;
  const text = all.find((one) => shownIn(one, kept)) ?? '';
  return {
    kind: `${where} shows a secret`,
    detail: `${shownIn(text, kept)} in ${text.slice(0, 400)}`,
  };
}

function checkPopup(specimen: Specimen, step: Step): Failure | null {
  const { text, url, request, secrets } = specimen;
  const derived = derive(specimen, step);
  const isNamed = derived.rows.some(({ session }) => session);
  const passes = step('gate', () => passesGate(text.replace(WITHOUT_MARK, '')));
  if (passes !== isNamed && !(passes && derived.refusals.size > 0)) {
    return {
      kind: 'gate',
      detail: `it ${passes ? 'lets out' : 'keeps'} what inspection ${isNamed ? 'names' : 'does not name'}`,
    };
  }
  // The token of a response without a session object is known by its use alone.
  const bare = derived.rows.some(({ session, capture }) => capture && !session);
  const kept = keptIn([text, url, request ?? ''], secrets);
  const known = bare ? [...kept, ...secrets.slice(0, 1)] : kept;
  return findLeak('the popup', popupTexts(derived, specimen.thorough, step), known);
}

function checkCli({ text, secrets }: Specimen, step: Step): Failure | null {
  const { exchanges, texts } = inspectText(text, step);
  const documents = exchanges.flatMap(({ body, url }) => [body, url]);
  return findLeak('the command', texts, keptIn(documents, secrets));
}

/** Sends a specimen through everything and says what is wrong with it; null if nothing is. */
export function check(specimen: Specimen, around: Step = (_, call) => call()): Failure | null {
  const step: Step = (name, call) => named(name, () => around(name, call));
  try {
    return checkPopup(specimen, step) ?? (specimen.thorough ? checkCli(specimen, step) : null);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    const { cause } = error;
    return {
      kind: error.message.slice(0, 120),
      detail: (cause instanceof Error && cause.stack) || '',
    };
  }
}
