import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GUIDES } from '../../utils/guides/registry';
import { keepNote, readNotes } from '../../utils/learn/notes';
import { database, expectAccessible, open, stub, words } from './support';

const REACH = /How can you reach them best/;
const answers = () => readNotes(database(), 'answer');

test('Learn leads to its parts and shows every guide with how far one has come', async () => {
  stub.stored.set('guide-finished-facebook/become-a-mentor', '2026-03-09T12:00:00.000Z');
  stub.stored.set('guide-practised-linkedin/write-a-first-message', '2026-03-10T12:00:00.000Z');
  open({ hash: 'learn', surface: 'tab' });
  await expect.element(page.getByText(words(`1 of ${GUIDES.length} finished`))).toBeVisible();
  await expect.element(page.getByText(/^Practised on .*March 10, 2026/)).toBeVisible();
  const practise = page.getByRole('link', { name: words('Practise: Become a mentor in a Facebook group') });
  await expect.element(practise).toHaveAttribute('href', '/practice.html?guide=facebook%2Fbecome-a-mentor');
  await expectAccessible();
  await page.getByRole('link', { name: /^Do and don’t/ }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Do and don’t' })).toHaveFocus();
  await page.getByRole('main').getByRole('link', { name: 'Learn' }).click();
  await expect.element(page.getByRole('link', { name: /^Two questions/ })).toBeVisible();
});

test('the popup leads to Learn in the dashboard', async () => {
  open({ hash: 'guides', tab: { id: 7, url: 'https://example.org/', title: '' } });
  const link = page.getByRole('link', { name: /^Learn more/ });
  await expect.element(link).toHaveAttribute('href', '/dashboard.html#learn');
});

test('an answer is kept while it is typed and is there again', async () => {
  const { unmount } = open({ hash: 'learn/questions', surface: 'tab' });
  await page.getByLabelText(REACH).click();
  await userEvent.keyboard('At the youth centre');
  await expect.poll(async () => (await answers()).reach?.text).toBe('At the youth centre');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  await expectAccessible();
  unmount();
  open({ hash: 'learn/questions', surface: 'tab' });
  await expect.element(page.getByLabelText(REACH)).toHaveValue('At the youth centre');
});

test('an answer that cannot be kept is said, stays, and can be saved again', async () => {
  open({ hash: 'learn/questions', surface: 'tab' });
  await expect.element(page.getByLabelText(REACH)).toBeVisible();
  const put = vi.spyOn(database().notes, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await page.getByLabelText(REACH).fill('Thursdays');
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
  await expect.element(page.getByLabelText(REACH)).toHaveValue('Thursdays');
  await expectAccessible();
  location.hash = 'learn';
  await expect.element(page.getByRole('link', { name: /^Two questions/ })).toBeVisible();
  location.hash = 'learn/questions';
  await expect.element(page.getByLabelText(REACH)).toHaveValue('Thursdays');
  put.mockRestore();
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect((await answers()).reach?.text).toBe('Thursdays');
});

test('the directory says what is unknown, and suggests by age and by who can join', async () => {
  open({ hash: 'learn/platforms', surface: 'tab' });
  await expect.element(page.getByRole('heading', { name: 'Mentspot' })).toBeVisible();
  const mentspot = page.getByRole('listitem').filter({ hasText: 'Mentspot' });
  await expect.element(mentspot.getByText('unknown').first()).toBeVisible();
  await expect.element(mentspot.getByText(/not certain that this is its address/)).toBeVisible();
  await page.getByRole('radio', { name: 'Under 18' }).click();
  await expect
    .poll(() => document.querySelector('.platforms h3')?.textContent)
    .toBe('Big Brothers Big Sisters');
  await expect.element(page.getByRole('heading', { name: 'Mentspot' })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Only those I can join by myself' }).click();
  await expect.element(page.getByText('None of the platforms we know fits.')).toBeVisible();
  await expectAccessible();
});

test('having joined and own notes are kept for each platform', async () => {
  await keepNote(database(), { kind: 'platform', key: 'pushfar' }, { text: 'Ask Selin' }, new Date());
  open({ hash: 'learn/platforms', surface: 'tab' });
  const card = page.getByRole('listitem').filter({ hasText: 'PushFar' });
  await expect.element(card.getByRole('textbox')).toHaveValue('Ask Selin');
  await card.getByRole('checkbox', { name: 'I have joined' }).click();
  await expect
    .poll(() => readNotes(database(), 'platform'))
    .toMatchObject({ pushfar: { joined: true, text: 'Ask Selin' } });
  await expect.element(card.getByText('joined', { exact: true })).toBeVisible();
});

test('ten weeks stand under three steps, each with its question', async () => {
  open({ hash: 'learn/weeks', surface: 'tab', language: 'de' });
  await expect.element(page.getByRole('heading', { name: '1. Sehen, was jemand kann' })).toBeVisible();
  expect(document.querySelectorAll('.weeks > li')).toHaveLength(10);
  expect(document.querySelectorAll('.weeks q')).toHaveLength(10);
});
