/** Screen readers are told what is visible. */
import { expect, test, vi } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { PATIENCE } from './driver/base.ts';
import { type ChromiumPage, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'de' });
  await extension.serve(FACEBOOK, facebookSite({ language: 'de' }));
  return extension;
});

async function heard(page: ChromiumPage): Promise<{ role: string; name: string }[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const region = nodes.find(
    ({ role, name }) => role?.value === 'region' && String(name?.value).startsWith('Mentor Trail: '),
  );
  if (!region) return [];
  const within = new Set([region.nodeId]);
  for (const node of nodes) if (node.parentId && within.has(node.parentId)) within.add(node.nodeId);
  return nodes
    .filter((node) => within.has(node.nodeId) && !node.ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

test.each([
  ['pointing', null],
  ['not-found', 'Ich sehe es nicht'],
])('%s', async (state, press) => {
  const extension = browser();
  const page = await extension.open(`${FACEBOOK}/groups/714032698254410/`);
  await extension.startGuide(page, 'facebook/become-a-mentor');
  await extension.waitForCard(page, (card) => card?.ring != null);
  if (press) await extension.press(page, press);
  // Visible and spoken content cannot be read at the same moment, and the card may change in between.
  await vi.waitFor(
    async () => {
      const card = await extension.waitForCard(page, (seen) => seen?.state === state);
      const tree = await heard(page);
      const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
      expect(named('button').sort()).toEqual([...(card?.buttons ?? [])].sort());
      const [heading = '-'] = named('heading');
      expect(card?.text).toContain(heading);
      // Announced twice: where it stands, and by the live region when it changes.
      expect(named('status')).toHaveLength(1);
      expect(named('StaticText').filter((text) => text.startsWith(heading))).toHaveLength(2);
    },
    { timeout: PATIENCE, interval: 200 },
  );
});
