import { createContext } from 'preact';

/** Opens the dialog for pasted text, from anywhere in the page. */
export const PasteContext = createContext<() => void>(() => {});
