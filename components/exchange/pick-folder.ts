/** The API for choosing a folder: only in Chromium, and only where the dialog does not close the window. */
type Picking = { showDirectoryPicker?(how: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle> };

export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Asks the mentor for a folder; undefined if they cancel. @throws the browser's error if it refuses */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as Picking).showDirectoryPicker?.({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
