/** A folder in memory that behaves like the browser's, and can simulate a crash in the middle of a write. */
export class MemoryFolder {
  /** By path. */
  readonly files = new Map<string, Blob>();
  /** Paths of files that claim to be larger than any of ours, and of files that vanish while being read. */
  readonly huge = new Set<string>();
  readonly gone = new Set<string>();
  endAt: 'write' | 'move' | null = null;
  readonly #folders = new Set<string>(['']);

  get handle(): FileSystemDirectoryHandle {
    return this.#folder('') as unknown as FileSystemDirectoryHandle;
  }

  #folder(path: string) {
    const inside = (name: string) => (path === '' ? name : `${path}/${name}`);
    return {
      kind: 'directory',
      name: path,
      entries: () => this.#entries(path),
      queryPermission: async () => 'granted',
      getDirectoryHandle: async (name: string) => {
        this.#folders.add(inside(name));
        return this.#folder(inside(name));
      },
      getFileHandle: async (name: string, { create = false } = {}) => {
        if (!this.#has(inside(name)) && !create) throw new DOMException(name, 'NotFoundError');
        if (!this.#has(inside(name))) this.files.set(inside(name), new Blob([]));
        return this.#file(inside(name));
      },
      removeEntry: async (name: string) => {
        if (!this.files.delete(inside(name))) throw new DOMException(name, 'NotFoundError');
      },
    };
  }

  #has(path: string): boolean {
    return this.files.has(path) || this.huge.has(path) || this.gone.has(path);
  }

  *#names(path: string): Generator<string> {
    const start = path === '' ? '' : `${path}/`;
    const names = new Set<string>();
    for (const all of [this.files.keys(), this.huge, this.gone, this.#folders])
      for (const each of all)
        if (each.startsWith(start) && each !== path) names.add(each.slice(start.length).split('/')[0] ?? '');
    yield* names;
  }

  async *#entries(path: string): AsyncGenerator<[string, unknown]> {
    for (const name of this.#names(path)) {
      const whole = path === '' ? name : `${path}/${name}`;
      yield [name, this.#has(whole) ? this.#file(whole) : this.#folder(whole)];
    }
  }

  #file(path: string) {
    let at = path;
    return {
      kind: 'file',
      name: path.slice(path.lastIndexOf('/') + 1),
      getFile: async () => {
        if (this.gone.has(at)) throw new DOMException(at, 'NotReadableError');
        if (this.huge.has(at)) return { size: 2e9, lastModified: 1 };
        const blob = this.files.get(at);
        if (!blob) throw new DOMException(at, 'NotFoundError');
        return Object.assign(blob.slice(), { lastModified: 1 });
      },
      createWritable: async () => {
        const parts: Blob[] = [];
        return {
          write: async (part: Blob) => void parts.push(part),
          close: async () => {
            if (this.endAt === 'write') throw new Error('The browser was ended');
            this.files.set(at, new Blob(parts));
          },
        };
      },
      move: async (folder: { name: string }, name: string) => {
        const blob = this.files.get(at);
        if (!blob) throw new DOMException(at, 'NotFoundError');
        this.files.delete(at);
        at = folder.name === '' ? name : `${folder.name}/${name}`;
        this.files.set(at, blob);
        if (this.endAt === 'move') throw new Error('The browser was ended');
      },
    };
  }
}
