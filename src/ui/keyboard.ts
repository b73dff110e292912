import { useEffect, useRef } from 'preact/hooks';

/** What the keys of the whole surface do. */
export type Keys = {
  readonly moveSession: (step: number) => void;
  readonly moveTab: (step: number) => void;
  readonly search: () => void;
  readonly copy: () => void;
  readonly help: () => void;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const actionFor = (event: KeyboardEvent, keys: Keys): (() => void) | null => {
  // A list to choose from needs all of its keys.
  if (event.target instanceof HTMLSelectElement) return null;
  if (event.key === 'ArrowUp') return () => keys.moveSession(-1);
  if (event.key === 'ArrowDown') return () => keys.moveSession(1);
  // In a field every other key belongs to the text.
  if (isTyping(event.target)) return null;
  if (event.key === 'ArrowLeft') return () => keys.moveTab(-1);
  if (event.key === 'ArrowRight') return () => keys.moveTab(1);
  if (event.key === '/') return keys.search;
  if (event.key === 'c') return keys.copy;
  if (event.key === '?') return keys.help;
  return null;
};

/** Listens to the keys for as long as the component lives. */
export function useKeyboard(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const action = actionFor(event, current.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
