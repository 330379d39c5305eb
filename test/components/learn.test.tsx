import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepNote } from '../../utils/actions/notes';
import { GUIDES } from '../../utils/guides/registry';
import { readNotes } from '../../utils/queries/notes';
import { database, expectAccessible, open, stub, words } from './support';

const REACH = /How can you reach them best/;
const answers = () => readNotes(database(), 'answer');

test('Learn leads to its parts, and shows every guide with the mentor’s progress', async () => {
  stub.stored.set('guide-finished-facebook/become-a-mentor', '2026-03-09T12:00:00.000Z');
  stub.stored.set('guide-practised-linkedin/write-a-first-message', '2026-03-10T12:00:00.000Z');
  open({ hash: 'learn', surface: 'tab' });
  await expect.element(page.getByText(words(`1 of ${GUIDES.length} finished`))).toBeVisible();
  await expect.element(page.getByText(/^Practised on .*March 10, 2026/)).toBeVisible();
  const practise = page.getByRole('link', { name: words('Practise: Become a mentor in a Facebook group') });
  await expect.element(practise).toHaveAttribute('href', '/practice.html?guide=facebook%2Fbecome-a-mentor');
  await expectAccessible();
  await page.getByRole('link', { name: /^Dos and don’ts/ }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Dos and don’ts' })).toHaveFocus();
  await page.getByRole('main').getByRole('link', { name: 'Learn' }).click();
  await expect.element(page.getByRole('link', { name: /^Two questions/ })).toBeVisible();
});

test('the popup leads to Learn in the dashboard', async () => {
  open({ hash: 'guides', tab: { id: 7, url: 'https://example.org/', title: '' } });
  const link = page.getByRole('link', { name: /^Learn more/ });
  await expect.element(link).toHaveAttribute('href', '/dashboard.html#learn');
});

test('Learn says how to reach young people, admits where there is no guide, and has links that work', async () => {
  open({ hash: 'learn/reach', surface: 'tab' });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Reaching young people' })).toBeVisible();
  await expect.element(page.getByText(/often don’t want to learn any more/)).toBeVisible();
  await expect.element(page.getByText(/we have no guide for them/)).toBeVisible();
  await expectAccessible();
  const teach = page.getByRole('link', { name: 'Go to the page for instructors' });
  await expect.element(teach).toHaveAttribute('href', 'https://learning.linkedin.com/instructors');
  await page.getByRole('link', { name: 'Start a guide' }).click();
  await expect.element(page.getByRole('heading', { name: 'On Facebook' })).toBeVisible();
});

test('an answer is saved while it is typed, and is there the next time', async () => {
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

test('an answer that cannot be saved is reported, stays, and can be saved again', async () => {
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

const names = () =>
  [...document.querySelectorAll('.platforms :is(h3, h4)')].map(({ textContent }) => textContent);

test('the directory starts with what individuals can join, shows the rest on demand, and mentions in one sentence what is unknown', async () => {
  open({ hash: 'learn/platforms', surface: 'tab' });
  await expect.element(page.getByRole('heading', { name: 'Mentspot' })).toBeVisible();
  // Only platforms that are known to be open to anybody: not Chronus, which is for organisations, nor those for which it is
  // unknown.
  expect(names()).toEqual([
    'Mentspot',
    'PushFar',
    'MicroMentor',
    'ADPList',
    'MentorMe',
    'MentorCity',
    'MentorCruise',
  ]);
  await expect
    .element(page.getByText(/^The training also names .*FindAMentor.com and Chronus/))
    .toBeVisible();
  const pushfar = page.getByRole('listitem').filter({ hasText: 'PushFar' });
  await expect.element(pushfar.getByText('by yourself')).toBeVisible();
  await expect.element(pushfar.getByText('Last mentioned')).not.toBeVisible();
  await pushfar.getByText('Details and my notes').click();
  await expect.element(pushfar.getByText('Last mentioned')).toBeVisible();
  await expect
    .element(
      pushfar.getByText(words('We don’t know how old its mentees are and whether mentors are checked.')),
    )
    .toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(names).toHaveLength(23);
  expect(names().slice(0, 3)).toEqual(['Mentspot', 'FindAMentor.com', 'Chronus']);
  await expect.element(page.getByText(/^The training also names/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('checkbox', { name: 'Only those I can join on my own' })).toHaveFocus();
  await expectAccessible();
});

test('an uncertain address is not a link: it can be copied, and the page says why', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  open({ hash: 'learn/platforms', surface: 'tab' });
  const mentspot = page.getByRole('listitem').filter({ hasText: 'Mentspot' });
  await expect.element(mentspot.getByText('mentspot.com')).toBeVisible();
  await expect.element(mentspot.getByText(/aren’t sure this is the right address/)).toBeVisible();
  expect(document.querySelector('a[href*="mentspot"]')).toBeNull();
  await mentspot.getByRole('button', { name: words('Copy the address of Mentspot') }).click();
  await expect.element(mentspot.getByText('Copied')).toBeVisible();
  expect(copied).toHaveBeenCalledWith('mentspot.com');
  copied.mockRejectedValue(new Error('allowed'));
  await mentspot.getByRole('button', { name: words('Copy the address of Mentspot') }).click();
  await expect.element(mentspot.getByText(/selected now/)).toBeVisible();
  expect(String(getSelection())).toBe('mentspot.com');
  copied.mockRestore();
});

test('the directory makes suggestions by age; young people are directed to programmes', async () => {
  open({ hash: 'learn/platforms', surface: 'tab' });
  await page.getByRole('radio', { name: 'Under 18' }).click();
  await expect.element(page.getByText('None of the platforms we know is a match.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Show programmes' }).click();
  await page.getByRole('radio', { name: 'Under 18' }).click();
  await expect
    .poll(() => document.querySelector('.platforms :is(h3, h4)')?.textContent)
    .toBe('Big Brothers Big Sisters');
  await expect.element(page.getByRole('heading', { name: 'Mentspot' })).not.toBeInTheDocument();
  await expectAccessible();
});

test('each platform remembers whether the mentor has joined, and their notes', async () => {
  await keepNote(database(), { kind: 'platform', key: 'pushfar' }, { text: 'Ask Selin' }, new Date());
  // Individuals cannot join this one, but it stays visible because the mentor has.
  await keepNote(database(), { kind: 'platform', key: 'joblinge' }, { joined: true }, new Date());
  open({ hash: 'learn/platforms', surface: 'tab' });
  const card = page.getByRole('listitem').filter({ hasText: 'PushFar' });
  await expect.element(card.getByRole('textbox')).toHaveValue('Ask Selin');
  await card.getByRole('checkbox', { name: 'I have joined' }).click();
  await expect
    .poll(() => readNotes(database(), 'platform'))
    .toMatchObject({ pushfar: { joined: true, text: 'Ask Selin' } });
  await expect.element(card.getByText('joined', { exact: true })).toBeVisible();
  const noted = page.getByRole('region', { name: 'You have notes on these' });
  await expect.element(noted.getByRole('heading', { name: 'JOBLINGE' })).toBeVisible();
});

test('the ten weeks are grouped into three steps, each with its question', async () => {
  open({ hash: 'learn/weeks', surface: 'tab', language: 'de' });
  await expect.element(page.getByRole('heading', { name: '1. Sehen, was jemand kann' })).toBeVisible();
  expect(document.querySelectorAll('.weeks > li')).toHaveLength(10);
  expect(document.querySelectorAll('.weeks q')).toHaveLength(10);
});
