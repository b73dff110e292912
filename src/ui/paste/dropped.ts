/** What was dropped on the page: a file, or text. */
export type Dropped = { readonly file: File | null; readonly text: string };
