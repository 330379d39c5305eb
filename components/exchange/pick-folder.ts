/** Lets a folder be chosen: only Chromium, and only where choosing closes no window. */
type Picking = { showDirectoryPicker?(how: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle> };

export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Has the mentor choose a folder; undefined where they close the browser's window. @throws what the browser refuses it with */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as Picking).showDirectoryPicker?.({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
