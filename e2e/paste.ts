import type { Page } from 'playwright';

/** Opens the dialog for pasted text. */
export async function openPaste(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Paste', exact: true }).click();
  await popup.getByRole('dialog').waitFor();
}

/** Pastes a text into the dialog and has it inspected. */
export async function pasteText(popup: Page, text: string): Promise<void> {
  await openPaste(popup);
  await popup.getByRole('dialog').getByRole('textbox').fill(text);
  await popup.getByRole('button', { name: 'Inspect' }).click();
}

/** Drops a file on the middle of the page. */
export async function dropFile(popup: Page, name: string, content: string | Buffer): Promise<void> {
  await popup.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(file.bytes)], file.name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', init));
      document.body.dispatchEvent(new DragEvent('drop', init));
    },
    { name, bytes: [...Buffer.from(content)] },
  );
}
