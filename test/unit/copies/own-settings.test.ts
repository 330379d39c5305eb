import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planOwn } from '../../../utils/copies/own-settings';
import { changeSettings, DEFAULT_SETTINGS } from '../../../utils/settings/settings';

beforeEach(() => fakeBrowser.reset());

test('merged settings: what was chosen here stays, the rest comes from the file', async () => {
  await changeSettings({ language: 'de', guidePlaces: { facebook: 'page' } });
  const file = {
    ...{ ...DEFAULT_SETTINGS, language: 'en', scheme: 'dark', typeSize: 'larger', outsideLimit: 30 },
    guidePlaces: { facebook: 'beside', linkedin: 'page' },
  };
  const { set } = await planOwn({ settings: file }, 'merge');
  expect(set.settings).toMatchObject({
    ...{ language: 'de', scheme: 'dark', typeSize: 'larger', outsideLimit: 30 },
    guidePlaces: { facebook: 'page', linkedin: 'page' },
  });
});
