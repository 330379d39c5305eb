import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropDraft, readDraft, writeDraft } from '../../../utils/session/drafts';
import { forgetPerson } from '../../../utils/session/forget';

beforeEach(() => fakeBrowser.reset());

test('unsaved input is only in memory, until it is discarded', async () => {
  await writeDraft('log c1', { text: 'would like to try' });
  expect(await readDraft('log c1')).toEqual({ text: 'would like to try' });
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await browser.storage.sync.get(null)).toEqual({});
  await dropDraft('log c1');
  expect(await readDraft('log c1')).toBeUndefined();
  expect(await browser.storage.session.get(null)).toEqual({});
});

test('drafts about an erased person are deleted, by id, name and address; those about others stay', async () => {
  await writeDraft('log c1', { text: 'a' });
  await writeDraft('form', { name: 'Lena "Leni" Krämer' });
  await writeDraft('https://www.facebook.com/lena', { text: 'b' });
  await writeDraft('log c2', { text: 'c' });
  await browser.storage.session.set({ copied: { c1: 'Hello Lena', c2: 'Hello Amir' }, alone: { c1: 'x' } });
  await forgetPerson(new Set(['c1']), ['Lena "Leni" Krämer', 'https://www.facebook.com/lena', '']);
  expect(await browser.storage.session.get(null)).toEqual({
    'draft log c2': { text: 'c' },
    copied: { c2: 'Hello Amir' },
  });
});
