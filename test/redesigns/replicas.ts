import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Variants } from '../pages/variant.ts';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));

/** What every guide's file in test/pages declares, by the guide's id. */
export async function replicas(): Promise<Record<string, Variants>> {
  const found: Record<string, Variants> = {};
  for (const site of ['facebook', 'linkedin']) {
    for (const file of readdirSync(`${pages}${site}`)) {
      const module: { VARIANTS?: Variants } = await import(pathToFileURL(`${pages}${site}/${file}`).href);
      if (module.VARIANTS) found[`${site}/${file.replace(/\.ts$/, '')}`] = module.VARIANTS;
    }
  }
  return found;
}
