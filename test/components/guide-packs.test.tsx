import { render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoticesProvider } from '../../components/controls/notices';
import { type Page, PageProvider } from '../../components/controls/page';
import { GuidePacks } from '../../components/settings/GuidePacks';
import '../../components/controls/base.css';
import '../../components/app/shell.css';
import '../../components/controls/tokens.css';
import { exportPack } from '../../utils/guides/packs/export';
import { asPackGuide } from '../../utils/guides/packs/merge';
import { parsePack } from '../../utils/guides/packs/parse';
import { installPack } from '../../utils/guides/packs/store';
import { GUIDES } from '../../utils/guides/registry';
import { teach } from '../../utils/guides/taught';
import { loadPageTexts } from '../../utils/language/catalogues';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { VALID, withChange } from '../unit/guides/packs/valid';
import { database, expectAccessible, prefer, stub, today } from './support';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const FITTING = GUIDES.find(({ id }) => id === 'facebook/find-a-fitting-group');
if (!FITTING) throw new Error('The guide these tests change is gone');

async function openPacks(language: 'en' | 'de' = 'en', tab: Page['tab'] = null) {
  const { t, need } = await loadPageTexts(language);
  await need(['guides', 'packs']);
  document.documentElement.lang = language;
  const value = {
    ...{
      t,
      need,
      db: database(),
      opened: () => Promise.resolve(database()),
      settings: DEFAULT_SETTINGS,
      unsettled: false,
    },
    ...{ today, tab, leave: () => undefined },
  };
  render(
    <PageProvider value={value}>
      <NoticesProvider t={t}>
        {(notices) => (
          <main>
            <h1>{t('settings-title')}</h1>
            <GuidePacks />
            {notices}
          </main>
        )}
      </NoticesProvider>
    </PageProvider>,
  );
}

const file = (text: string, name = 'pack.json') => new File([text], name, { type: 'application/json' });

function choose(...files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file input');
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const each of files) dataTransfer.items.add(each);
  document
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Catches the file instead of saving it. */
function catchFile() {
  const caught = { name: '', text: async () => '' };
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.text = () => (blob as Blob).text();
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.name = this.download;
  });
  return caught;
}

const packKeys = () => [...stub.stored.keys()].filter((key) => key.startsWith('guide-pack-'));
const button = (name: string | RegExp) => page.getByRole('button', { name });
const VALID_TEXT = JSON.stringify(VALID);

beforeEach(() => page.viewport(400, 800));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('taking a pack in', () => {
  test('shows what it changes, stores nothing until asked to, and can be undone', async () => {
    await openPacks();
    await expect.element(page.getByText('No guide pack is in use.', { exact: false })).toBeVisible();
    choose(file(VALID_TEXT));
    const heading = page.getByRole('heading', { name: 'What this pack changes' });
    await expect.element(heading).toHaveFocus();
    await expect.element(page.getByText(/^New guide: .*A new guide \(en\)/)).toBeVisible();
    await expect.element(page.getByText(/^Place someone has shown:/)).toBeVisible();
    await page.getByText(/Its .*2.* steps/).click();
    await expect.element(page.getByText('Press “Groups”')).toBeVisible();
    await expect.element(page.getByText(/named .*Groups or Gruppen/)).toBeVisible();
    expect(packKeys()).toEqual([]);
    await expectAccessible();

    await button('Use this pack').click();
    await expect.element(page.getByText('The guide pack is in use now.')).toBeVisible();
    await expect.element(page.getByText(/^In use since/)).toBeVisible();
    expect(packKeys()).toHaveLength(1);
    await expectAccessible();
    await button('Undo').click();
    await expect.poll(packKeys).toEqual([]);
  });

  test('in German, dropped onto the page, and then not used after all', async () => {
    await openPacks('de');
    drop(file(VALID_TEXT));
    await expect.element(page.getByText(/^Neue Anleitung: .*A new guide \(de\)/)).toBeVisible();
    await expectAccessible();
    await button('Nicht verwenden').click();
    await expect.element(button('Datei auswählen')).toHaveFocus();
    expect(packKeys()).toEqual([]);
  });

  test('for a changed guide it says which rules are added and removed, and which sentences change', async () => {
    const bare = asPackGuide(FITTING);
    const said = { title: 'Press it', why: 'Because.', next: 'Then.' };
    const texts = { steps: { join: said }, outcomes: {} };
    const guide = {
      ...bare,
      steps: bare.steps.map((step) =>
        step.id === 'join'
          ? { ...step, pointers: [{ rules: [{ css: 'main button', words: { en: ['Enter'] } }] }] }
          : step,
      ),
      texts: { en: texts, de: texts },
    };
    await openPacks();
    choose(file(JSON.stringify({ ...VALID, guides: [guide], taught: [] })));
    await expect.element(page.getByText(/^Guide to be changed:/)).toBeVisible();
    await expect.element(page.getByText(/^Step: .*Press it/)).toBeVisible();
    await expect.element(page.getByText(/^named .*Enter/)).toBeVisible();
    await expect.element(page.getByText('The guide will no longer look for')).toBeVisible();
    await expect.element(page.getByText('Its sentences change.')).toBeVisible();
    await expectAccessible();
  });

  test('for content that is there already it says so and offers nothing', async () => {
    await installPack(VALID, NOW);
    await openPacks();
    choose(file(VALID_TEXT, 'again.json'));
    await expect.element(page.getByText(/You have everything in .*again\.json.* already/)).toBeVisible();
    expect(document.querySelector('.pack-preview')).toBeNull();
  });

  test('markup in its texts is shown as text', async () => {
    const evil = '<img src=x onerror="document.title=1"><b>Hi</b>';
    await openPacks();
    choose(
      file(
        withChange((pack) => {
          pack.guides[0].texts.en.title = evil;
        }),
      ),
    );
    await expect.element(page.getByText(evil, { exact: false })).toBeVisible();
    expect(document.querySelector('.guide-packs img, .guide-packs b')).toBeNull();
  });

  test('in the popup, which a file window would close, it leads to the full tab', async () => {
    await openPacks('de', { id: 7, url: undefined, title: undefined });
    await expect
      .element(page.getByRole('link', { name: 'Einstellungen im großen Tab öffnen' }))
      .toHaveAttribute('href', '/dashboard.html#settings/more');
    expect(document.querySelector('input[type=file]')).toBeNull();
    await expectAccessible();
  });
});

describe('a refused file', () => {
  test.each([
    ['en', VALID_TEXT.slice(0, -20), /damaged or incomplete/],
    ['de', VALID_TEXT.slice(0, -20), /beschädigt oder unvollständig/],
    ['en', '{"a":1}', /This isn’t a guide pack/],
    [
      'de',
      withChange((pack) => {
        pack.version = 9;
      }),
      /aus einem neueren Mentor Trail/,
    ],
    ['en', ' '.repeat(2_000_000), /larger than 1 MB/],
    [
      'en',
      withChange((pack) => {
        pack.guides[0].startUrl = 'javascript:alert(1)';
      }),
      /would begin at an address that isn’t allowed/,
    ],
    [
      'de',
      withChange((pack) => {
        delete pack.guides[0].texts.de.steps.second;
      }),
      /auf Deutsch und auf Englisch/,
    ],
  ] as const)('in %s says why', async (language, text, why) => {
    await openPacks(language);
    choose(file(text, 'colleague.json'));
    const alert = page.getByRole('alert');
    await expect.element(alert.getByText(why)).toBeVisible();
    await expect.element(alert.getByText(/colleague\.json/)).toBeVisible();
    expect(packKeys()).toEqual([]);
    expect(document.querySelector('.pack-preview')).toBeNull();
    await expectAccessible();
  });

  test('says where in the file the problem is', async () => {
    await openPacks();
    choose(
      file(
        withChange((pack) => {
          pack.guides[0].steps[1].pointers[0].rules[0].css = '.x1y2';
        }),
      ),
    );
    const where = 'guides › facebook/a-new-guide › steps › second › pointers › 1 › rules › 1 › css';
    await expect.element(page.getByText(where, { exact: false })).toBeVisible();
  });

  test('a picture or any other file is reported as not a guide pack, rather than as damaged', async () => {
    await openPacks('de');
    choose(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])], 'foto.png'));
    await expect.element(page.getByText(/^Das ist kein Anleitungspaket/)).toBeVisible();
    choose(file('{"name":"x"}', 'package.json'));
    await expect.element(page.getByText(/package\.json.* wurde nicht übernommen/)).toBeVisible();
    await expect.element(page.getByText(/^Das ist kein Anleitungspaket/)).toBeVisible();
    await expectAccessible();
  });

  test('every reason has a sentence in both languages', async () => {
    for (const language of ['en', 'de'] as const) {
      const { t, need } = await loadPageTexts(language);
      await need(['packs']);
      const problems = [
        'too-big',
        'not-json',
        'not-a-pack',
        'newer-version',
        'empty',
        'too-deep',
        'too-many',
        'too-long',
        'forbidden-name',
        'bad-character',
        'unknown-field',
        'missing-field',
        'bad-value',
        'bad-id',
        'twice',
        'wrong-site',
        'bad-address',
        'bad-selector',
        'bad-path',
        'bad-rule',
        'missing-text',
        'unknown-step',
      ] as const;
      const sentences = problems.map((problem) => t(`packs-problem-${problem}`));
      expect(new Set(sentences).size).toBe(problems.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('two files, or none, are reported', async () => {
    await openPacks();
    drop(file(VALID_TEXT), file(VALID_TEXT));
    await expect.element(page.getByText('Please drop one file at a time.')).toBeVisible();
    drop();
    await expect.element(page.getByText(/^That wasn’t a file/)).toBeVisible();
  });

  test('one the browser cannot read is reported', async () => {
    await openPacks();
    const gone = file(VALID_TEXT, 'gone.json');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    vi.spyOn(File.prototype, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    choose(gone);
    await expect.element(page.getByText(/Your browser can’t read .*gone\.json/)).toBeVisible();
  });
});

test('a pack that cannot be stored is announced, and can be tried again', async () => {
  await openPacks();
  choose(file(VALID_TEXT));
  await expect.element(button('Use this pack')).toBeVisible();
  stub.storageRefuses = true;
  await button('Use this pack').click();
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
  expect(packKeys()).toEqual([]);
  stub.storageRefuses = false;
  await button('Use this pack').click();
  await expect.element(page.getByText(/^In use since/)).toBeVisible();
});

test('a pack in use shows its content, is removed, and comes back on undo', async () => {
  const { installed } = await installPack(VALID, NOW);
  await openPacks();
  await expect.element(page.getByText('A new guide (en)').first()).toBeVisible();
  await expect.element(page.getByText('One place that someone has shown')).toBeVisible();
  await button(/^Remove In use since/).click();
  await expect.element(page.getByText('The guide pack was removed.', { exact: false })).toBeVisible();
  expect(packKeys()).toEqual([]);
  await button('Undo').click();
  await expect.poll(packKeys).toEqual([`guide-pack-${installed.id}`]);
});

test('a pack this version does not understand is named as such and can be removed', async () => {
  stub.stored.set('guide-pack-x', {
    id: 'x',
    pack: { ...VALID, version: 0 },
    installedAt: NOW.toISOString(),
  });
  await openPacks();
  await expect.element(page.getByText(/doesn’t fit your version of Mentor Trail/)).toBeVisible();
  await expectAccessible();
  await button(/^Remove/).click();
  await expect.poll(packKeys).toEqual([]);
});

describe('passing guides on', () => {
  const lesson = {
    guideId: 'facebook/become-a-mentor',
    stepId: 'open-groups',
    rule: { css: 'nav a[href]', href: ['/groups'] },
    name: 'Lena Krämer',
  };

  test('saves what was taught, and nobody’s name', async () => {
    const saved = catchFile();
    await teach(lesson, NOW);
    await openPacks('de');
    await expect
      .element(page.getByRole('checkbox', { name: 'Die eine Stelle, die Sie gezeigt haben' }))
      .toBeChecked();
    await button('Anleitungspaket speichern').click();
    await vi.waitFor(() => expect(saved.name).toBe(`mentor-trail-guides-${today}.json`));
    const text = await saved.text();
    expect(text).not.toContain('Lena');
    const { name, ...rule } = lesson;
    expect(parsePack(text)).toMatchObject({ ok: true, pack: { guides: [], taught: [rule] } });
    await expect.element(page.getByText(/^Das Paket ist als .*gespeichert/)).toBeVisible();
    await expectAccessible();
  });

  test('whole guides, chosen by keyboard', async () => {
    const saved = catchFile();
    await openPacks();
    await expect.element(page.getByText(/You haven’t shown a guide any place yet/)).toBeVisible();
    await button('Save guide pack').click();
    await expect.element(page.getByText('Please choose first what shall go into the pack.')).toBeVisible();
    await page.getByText('Whole guides').click();
    await expectAccessible();
    await page.getByRole('checkbox').first().element().focus();
    await userEvent.keyboard(' ');
    await button('Save guide pack').click();
    await vi.waitFor(() => expect(saved.name).not.toBe(''));
    expect(parsePack(await saved.text())).toMatchObject({ ok: true, pack: { guides: [{}], taught: [] } });
  });

  test('a place that no pack may describe is left out, and the page says so', async () => {
    catchFile();
    await teach(lesson, NOW);
    await teach({ ...lesson, rule: { css: 'nav .x1y2' } }, NOW);
    await openPacks();
    await button('Save guide pack').click();
    await expect.element(page.getByText(/^One place couldn’t go into the pack/)).toBeVisible();
  });
});

test('dark, narrow and with everything open, it stays readable', async () => {
  await page.viewport(320, 800);
  await installPack(VALID, NOW);
  await openPacks('de');
  choose(file(exportPack({ taught: [], guides: [{ ...FITTING, fits: ['/x'] }] }, NOW)));
  await expect.element(page.getByText(/^Anleitung, die sich ändert/)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await prefer('dark');
  await expectAccessible();
  await prefer('light');
});
