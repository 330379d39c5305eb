/** What the background holds besides its start: fetched when something is to be done with it. */
interface Parts {
  /** Starting guides and going on with them. */
  guides: typeof import('./guides-part');
  /** All that reads or writes the list. */
  list: typeof import('./list-part');
}

/** Where a part leaves what it can do. */
export const scope = globalThis as {
  mentorTrailParts?: Partial<Parts>;
  importScripts?: (file: string) => void;
};

const FILES = { guides: '/background-guides.js', list: '/background-list.js' } as const;

/**
 * Chromium's service worker may not import on demand, and takes a script later only if it has been taken while the
 * worker was installed. To be called in the worker's first turn.
 */
export function keepParts(): void {
  if (!scope.importScripts) return;
  addEventListener('install', () => {
    for (const file of Object.values(FILES)) scope.importScripts?.(file);
  });
}

/** Which has been fetched already stays for as long as the background runs. @throws where the package is damaged */
export async function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const known = scope.mentorTrailParts?.[name];
  if (known) return known;
  await fetchPart(name);
  const fetched = scope.mentorTrailParts?.[name];
  if (!fetched) throw new Error(`${FILES[name]} has left nothing`);
  return fetched;
}

async function fetchPart(name: keyof Parts): Promise<void> {
  if (scope.importScripts) scope.importScripts(FILES[name]);
  else await import(/* @vite-ignore */ FILES[name]);
}
