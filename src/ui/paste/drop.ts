import type { Dropped } from './dropped.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Calls back with what is dropped anywhere on the page; text dropped on a field is the field's.
 * Returns the function that ends it.
 */
export default function watchDrops(onDrop: (dropped: Dropped) => void): () => void {
  const isOurs = ({ target, dataTransfer }: DragEvent): boolean =>
    dataTransfer !== null &&
    (dataTransfer.types.includes('Files') ||
      (dataTransfer.types.includes('text/plain') && !isField(target)));
  const onOver = (event: DragEvent): void => {
    if (isOurs(event)) event.preventDefault();
  };
  const onDropped = (event: DragEvent): void => {
    if (!isOurs(event)) return;
    // The browser would leave the page and open the file.
    event.preventDefault();
    const { dataTransfer } = event;
    const file = dataTransfer?.files[0] ?? null;
    onDrop({ file, text: file ? '' : (dataTransfer?.getData('text/plain') ?? '') });
  };
  document.addEventListener('dragover', onOver);
  document.addEventListener('drop', onDropped);
  return () => {
    document.removeEventListener('dragover', onOver);
    document.removeEventListener('drop', onDropped);
  };
}
