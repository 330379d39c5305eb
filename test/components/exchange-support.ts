import { vi } from 'vitest';

/** Catches the file instead of saving it. */
export function catchFile(): {
  name: string;
  text: () => Promise<string>;
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
} {
  const caught = { name: '', blob: new Blob() };
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.blob = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.name = this.download;
  });
  return {
    get name() {
      return caught.name;
    },
    bytes: async () => new Uint8Array(await caught.blob.arrayBuffer()),
    // Blob.text() would swallow the byte order mark.
    text: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await caught.blob.arrayBuffer()),
  };
}

/** Gives a file to the view as the file chooser would. @param accept identifies the field, if there are several */
export async function choose(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  accept?: string,
): Promise<void> {
  const place = accept ? `input[type="file"][accept="${accept}"]` : 'input[type="file"]';
  await vi.waitFor(() => {
    if (!document.querySelector(place)) throw new Error('No place for a file');
  });
  const input = document.querySelector<HTMLInputElement>(place);
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  if (!input) throw new Error('No place for a file');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
