import { existsSync } from 'node:fs';
import type { Extension } from './types.ts';

/**
 * Debian's browsers only speak English unless their language packs are installed. Without the pack, this sets the
 * mentor's own choice as the settings page would.
 */
export async function speak(
  extension: Pick<Extension<unknown>, 'inExtension'>,
  language: string,
): Promise<void> {
  const wanted = language.split('-')[0] ?? language;
  const spoken = await extension.inExtension(() => chrome.i18n.getUILanguage(), null);
  if (spoken.split('-')[0] === wanted) return;
  if (!existsSync(new URL(`../../../utils/language/${wanted}/`, import.meta.url))) return;
  await extension.inExtension(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen, csvSeparator: null } }),
    wanted,
  );
}
