import { expect, test } from 'vitest';
import { NotAsWritten, put } from '../../../utils/copies/shelf';

/**
 * Chromium's folder after it was allowed "on every visit" and the browser was restarted: files can be written, and moved into a
 * given folder, but a bare name is refused (seen with Chromium 156, `npm run endurance -- picker`).
 */
class FolderAfterRestart {
  readonly files = new Map<string, Blob>();

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) throw new DOMException('None', 'NotFoundError');
    if (!this.files.has(name)) this.files.set(name, new Blob([]));
    return {
      createWritable: async () => {
        let written = new Blob([]);
        return {
          write: async (part: Blob) => {
            written = new Blob([written, part]);
          },
          close: async () => void this.files.set(name, written),
        };
      },
      getFile: async () => this.files.get(name),
      move: async (to: unknown, as: unknown) => {
        if (to !== this || typeof as !== 'string') throw new DOMException('Refused', 'NotAllowedError');
        this.files.set(as, this.files.get(name) ?? new Blob([]));
        this.files.delete(name);
      },
    };
  }

  async removeEntry(name: string) {
    this.files.delete(name);
  }
}

test('a file gets its name in an outside folder, even after a restart of the browser', async () => {
  const folder = new FolderAfterRestart();
  await put(folder as unknown as FileSystemDirectoryHandle, 'list.age', new Blob(['sealed']));
  expect([...folder.files.keys()]).toEqual(['list.age']);
  expect(await folder.files.get('list.age')?.text()).toBe('sealed');
});

test.each([
  ['another byte', (bytes: Uint8Array) => bytes.with(900_000, 9)],
  ['its end missing', (bytes: Uint8Array) => bytes.subarray(0, -1)],
  ['nothing in it', () => new Uint8Array(0)],
])('a file that is on the disk with %s is taken away again', async (_, changed) => {
  const bytes = new Uint8Array(1_200_000).fill(7);
  const folder = new FolderAfterRestart();
  const { getFileHandle } = folder;
  folder.getFileHandle = async (name, options) => {
    const handle = await getFileHandle.call(folder, name, options);
    return { ...handle, getFile: async () => new Blob([changed(bytes) as Uint8Array<ArrayBuffer>]) };
  };
  const file = new Blob([bytes]);
  const putting = put(folder as unknown as FileSystemDirectoryHandle, 'list.age', file);
  await expect(putting).rejects.toBeInstanceOf(NotAsWritten);
  expect([...folder.files.keys()]).toEqual([]);
});
