/** The parts of the background, loaded when they are needed. */
interface Parts {
  /** Starting and continuing guides. */
  guides: typeof import('./guides-part');
  /** Everything that reads or writes the list. */
  list: typeof import('./list-part');
}

/** Where a loaded part registers itself. */
export const scope = globalThis as {
  mentorTrailParts?: Partial<Parts>;
  importScripts?: (file: string) => void;
};

const FILES = { guides: '/background-guides.js', list: '/background-list.js' } as const;

/**
 * Chromium's service workers cannot import dynamically, and only load a script later if it was loaded during
 * installation. Call in the worker's first turn.
 */
export function keepParts(): void {
  if (!scope.importScripts) return;
  addEventListener('install', () => {
    for (const file of Object.values(FILES)) scope.importScripts?.(file);
  });
}

/** A loaded part stays for as long as the background runs. @throws if the package is damaged */
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
