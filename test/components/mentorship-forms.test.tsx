import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { endMentorship, type Forms, saveForm } from '../../utils/actions/change-mentorship';
import { getContact } from '../../utils/database/find-contact';
import { addDays } from '../../utils/ground/days';
import type { Mentorship } from '../../utils/model/mentorship';
import { openFollowUpOf } from '../../utils/queries/due';
import { mentorshipOf } from '../../utils/queries/mentorships';
import { seed } from '../unit/database/seed';
import { AGREEMENT, begun, GOALS, SKILLS } from './forms-support';
import { database, expectAccessible, open, prefer, today, unsaved, words } from './support';

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('light');
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const row = async (id: string) => {
  const found = await database().mentorships.get(id);
  if (!found) throw new Error('gone');
  return found;
};
async function keep<Name extends keyof Forms>(id: string, name: Name, value: Forms[Name]) {
  const before: Forms = await row(id);
  const result = await saveForm(database(), id, { name, value, seen: before[name] }, new Date());
  if (!result.ok) throw new Error(result.problem);
}
const show = (id: string, part: string, language: 'en' | 'de' = 'en') =>
  open({ hash: `weeks/${id}/${part}`, language });
const typedIn = (field: ReturnType<typeof page.getByLabelText>) =>
  (field.element() as HTMLTextAreaElement).value;
const focused = () => document.activeElement;
/** What can no longer be changed has no fields. */
const fields = () =>
  [...document.querySelectorAll('main input, main textarea, main select')].filter(
    (each) => !each.closest('fieldset')?.textContent?.includes('Deutsch'),
  );

describe('the agreement', () => {
  test('starts with an example, accepts suggested wordings, and is saved as a whole', async () => {
    const { id, lastOn } = await begun({ name: 'Amir Haddad' }, 2);
    show(id, 'agreement');
    await expect.element(page.getByText('Nothing has been agreed yet.')).toBeVisible();
    await expect.element(page.getByText(/unless someone is in danger/)).toBeVisible();
    await expectAccessible();
    await button('Write the agreement').click();
    const confidentiality = page.getByLabelText('What stays between you');
    await button(words('Use these words: What stays between you')).click();
    await expect
      .element(confidentiality)
      .toHaveValue(
        'What we talk about stays between us. There is one exception: if someone is in danger, you or anyone else, I’ll get help. If I can, I’ll tell you first. I only write down what helps us, and you can ask me any time what that is.',
      );
    await expect.element(confidentiality).toHaveFocus();
    await userEvent.keyboard(' Promised.');
    await page.getByLabelText('I have told the person when it ends').click();
    const year = Number(lastOn.slice(0, 4));
    await expect.element(page.getByText(new RegExp(`The weeks end on .*${year}`))).toBeVisible();
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByText('What you agreed')).toBeVisible();
    expect((await row(id)).agreement).toMatchObject({
      confidentiality: expect.stringMatching(/what that is\. Promised\.$/),
      endAnnounced: true,
      agreedOn: '',
      absence: '',
    });
    await expectAccessible();
    await button('Undo').click();
    await expect.element(page.getByText('Nothing has been agreed yet.')).toBeVisible();
    expect((await row(id)).agreement).toBeNull();
  });

  test('a future day is refused with a message, and nothing is saved', async () => {
    const { id } = await begun({ name: 'Amir' }, 2);
    show(id, 'agreement');
    await button('Write the agreement').click();
    const day = page.getByLabelText('Agreed on');
    await day.fill(addDays(today, 1));
    await button('Save').click();
    await expect.element(day).toHaveAccessibleDescription(/hasn’t come yet/);
    await expect.element(day).toHaveFocus();
    expect((await row(id)).agreement).toBeNull();
    await day.fill(today);
    await button('Save').click();
    await expect.element(page.getByText('What you agreed')).toBeVisible();
    expect((await row(id)).agreement?.agreedOn).toBe(today);
  });

  test('drafts survive the popup, and can be discarded and restored', async () => {
    const { id } = await begun({ name: 'Amir' }, 2);
    const { unmount } = show(id, 'agreement');
    await button('Write the agreement').click();
    await page.getByLabelText('Where you meet or talk').fill('the café');
    await expect.poll(() => unsaved().length).toBe(1);
    unmount();
    show(id, 'agreement');
    await expect.element(page.getByLabelText('Where you meet or talk')).toHaveValue('the café');
    await expect.element(page.getByText(/You started writing here earlier/)).toBeVisible();
    await button('Discard changes').click();
    await expect.element(page.getByText('Nothing has been agreed yet.')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByLabelText('Where you meet or talk')).toHaveValue('the café');
  });

  test('drafts about somebody are deleted with them', async () => {
    const { id, contactId } = await begun({ name: 'Amir' }, 2);
    show(id, 'agreement');
    await button('Write the agreement').click();
    await page.getByLabelText('Where you meet or talk').fill('the café');
    await expect.poll(() => unsaved().map(([key]) => key)).toEqual([`draft agreement ${id} ${contactId}`]);
  });

  test('two windows: both versions are shown, and the mentor decides which one stays', async () => {
    const { id } = await begun({ name: 'Amir' }, 2);
    await keep(id, 'agreement', { ...AGREEMENT, channel: 'at first' });
    show(id, 'agreement');
    await button('Change').click();
    await page.getByLabelText('Where you meet or talk').fill('mine');
    await keep(id, 'agreement', { ...AGREEMENT, channel: 'theirs' });
    await button('Save').click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'another window' })).toHaveFocus();
    await expect.element(page.getByText('mine', { exact: true })).toBeVisible();
    await expect.element(page.getByText('theirs', { exact: true })).toBeVisible();
    await expectAccessible();
    expect((await row(id)).agreement?.channel).toBe('theirs');
    await button('Keep this').click();
    await expect.element(page.getByText('What you agreed')).toBeVisible();
    expect((await row(id)).agreement?.channel).toBe('mine');

    await button('Change').click();
    await page.getByLabelText('Where you meet or talk').fill('mine again');
    await keep(id, 'agreement', { ...AGREEMENT, channel: 'theirs again' });
    await button('Save').click();
    await button('Back to my text').click();
    await expect.element(page.getByLabelText('Where you meet or talk')).toHaveValue('mine again');
    await button('Save').click();
    await button('Take that').click();
    await expect.element(page.getByText('theirs again').first()).toBeVisible();
    expect((await row(id)).agreement?.channel).toBe('theirs again');
    expect(unsaved().length).toBe(0);
  });

  test('the sheet for the person exists in either language, says “du” in German, and can be copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { id } = await begun({ name: 'Amir Haddad', language: 'de' }, 2);
    show(id, 'agreement');
    await button('Write the agreement').click();
    // In the person's language, whatever the language of the page.
    await button(words('Use these words: When someone can’t come')).click();
    await expect
      .poll(() => typedIn(page.getByLabelText('When someone can’t come')))
      .toMatch(/rufe ich dich an/);
    await button('Save').click();
    await expect.element(page.getByText('Unsere Vereinbarung')).toBeVisible();
    await page.getByLabelText('English').click();
    await expect.element(page.getByText('Our agreement')).toBeVisible();
    await button('Copy').click();
    await expect.element(page.getByText(/^Copied/)).toBeVisible();
    const text = `${copied.mock.lastCall?.[0]}`;
    expect(text).toMatch(/^Our agreement\n\nAmir and me\n/);
    expect(text).toContain('I’ll call you');
    expect(text).toMatch(/Our last meeting is on \w+ \d+, \d{4}/);
    expect(text).not.toMatch(/[\u2066-\u2069]/);
    await page.getByLabelText('Deutsch').click();
    await button('Copy').click();
    await expect
      .poll(() => `${copied.mock.lastCall?.[0]}`)
      .toMatch(/Unser letztes Treffen ist am .*sag es mir einfach/s);
  });

  test('printed, nothing but the sheet is on the page', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { id } = await begun({ name: 'Amir' }, 2);
    await keep(id, 'agreement', AGREEMENT);
    open({ hash: `weeks/${id}/agreement`, surface: 'tab' });
    await button('Print').click();
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    const sheet = document.querySelector('.take-along');
    expect(sheet?.classList.contains('to-print')).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (each) => each.childElementCount === 0 && each.checkVisibility() && each.textContent?.trim(),
    );
    expect(visible.length).toBeGreaterThan(3);
    expect(visible.filter((each) => !sheet?.contains(each))).toEqual([]);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => sheet?.classList.contains('to-print')).toBe(false);
  });
});

describe('goals', () => {
  const newGoal = { measure: '', obstacle: '', reached: false, steps: [] };

  test('are entered with steps, saved, and ticked where they are shown', async () => {
    const { id } = await begun({ name: 'Amir' }, 16);
    show(id, 'goals');
    await expect.element(page.getByText('No goal has been written down yet.')).toBeVisible();
    await page.getByText('What makes a good goal').click();
    await expect.element(page.getByText(/^Wanted:/)).toBeVisible();
    await expectAccessible();
    await button('Write the first goal').click();
    await expect.element(page.getByLabelText('What should be different?')).toHaveFocus();
    await userEvent.keyboard('Three applications');
    await button('Add a step').click();
    await expect.element(page.getByLabelText(words('Step 1'), { exact: true })).toHaveFocus();
    await userEvent.keyboard('Write the CV{Enter}');
    await expect.element(page.getByLabelText(words('Step 2'), { exact: true })).toHaveFocus();
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByRole('heading', { name: 'Three applications' })).toBeVisible();
    expect((await row(id)).goals).toMatchObject([
      { text: 'Three applications', reached: false, steps: [{ text: 'Write the CV', done: false }] },
    ]);
    await page.getByLabelText('Write the CV').click();
    await expect.poll(async () => (await row(id)).goals[0]?.steps[0]?.done).toBe(true);
    await page.getByLabelText('Goal reached').click();
    await expect.poll(async () => (await row(id)).goals[0]?.reached).toBe(true);
    await expect.element(page.getByLabelText('Goal reached')).toHaveFocus();
    await expectAccessible();
  });

  test('are moved by buttons and by keys, and the focus follows', async () => {
    const { id } = await begun({ name: 'Amir' }, 16);
    await keep(id, 'goals', GOALS);
    show(id, 'goals');
    await button('Change the goals').click();
    const texts = () =>
      [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].map(({ value }) => value);
    await button(words('Move Goal 2 up (Alt + arrow up)')).click();
    await expect.poll(texts).toEqual([GOALS[1]?.text, GOALS[0]?.text]);
    expect(focused()?.getAttribute('aria-label')).toMatch(/Move .*Goal .*1.* up/);
    await expect.element(page.getByText(words('The goal is now in place 1 of 2.'))).toBeInTheDocument();
    const field = page.getByLabelText('What should be different?').first();
    await field.click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(texts).toEqual([GOALS[0]?.text, GOALS[1]?.text]);
    expect((focused() as HTMLTextAreaElement).value).toBe(GOALS[1]?.text);
    // The last step cannot move further down.
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual([GOALS[0]?.text, GOALS[1]?.text]);
    await button(words('Move Step 1 down (Alt + arrow down)')).click();
    await button('Save').click();
    await expect.element(button('Change the goals')).toBeVisible();
    expect((await row(id)).goals[0]?.steps.map(({ id: step }) => step)).toEqual(['s2', 's1']);
  });

  test('moved all the way down and up again, the goal keeps the focus', async () => {
    // As in browsers that cannot move an element without it losing the focus.
    const { prototype } = Element as unknown as { prototype: { moveBefore: unknown } };
    const { moveBefore } = prototype;
    onTestFinished(() => {
      prototype.moveBefore = moveBefore;
    });
    prototype.moveBefore = undefined;
    const { id } = await begun({ name: 'Amir' }, 16);
    const goals = ['a', 'b', 'c', 'd'].map((text) => ({ ...newGoal, id: text, text }));
    await keep(id, 'goals', goals);
    show(id, 'goals');
    await button('Change the goals').click();
    await page.getByLabelText('What should be different?').first().click();
    const order = () =>
      [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].map(({ value }) => value).join('');
    for (const [key, wanted] of [
      ['ArrowDown', 'bacd'],
      ['ArrowDown', 'bcad'],
      ['ArrowDown', 'bcda'],
      ['ArrowUp', 'bcad'],
      ['ArrowUp', 'bacd'],
      ['ArrowUp', 'abcd'],
    ]) {
      await userEvent.keyboard(`{Alt>}{${key}}{/Alt}`);
      await expect.poll(order).toBe(wanted);
      expect((focused() as HTMLTextAreaElement | null)?.value).toBe('a');
    }
  });

  test('are removed and restored to their places', async () => {
    const { id } = await begun({ name: 'Amir' }, 16);
    await keep(id, 'goals', GOALS);
    show(id, 'goals');
    await button('Change the goals').click();
    await button(words('Remove Goal 1')).click();
    await expect.element(page.getByText(words('Goal 1 has been removed.'))).toBeVisible();
    await expect.poll(() => document.querySelectorAll('main textarea').length).toBe(1);
    await button('Undo').click();
    await expect.poll(() => document.querySelectorAll('main textarea').length).toBe(2);
    await button(words('Remove Step 2')).click();
    await expect.element(page.getByLabelText(words('Step 2'), { exact: true })).not.toBeInTheDocument();
    await button('Undo').click();
    await button('Save').click();
    await expect.element(button('Change the goals')).toBeVisible();
    expect((await row(id)).goals).toEqual(GOALS);
  });

  test('a goal without words is asked for them, and an empty one is left out', async () => {
    const { id } = await begun({ name: 'Amir' }, 16);
    show(id, 'goals');
    await button('Write the first goal').click();
    await page.getByLabelText('How you’ll both know').fill('a letter');
    await button('Save').click();
    const text = page.getByLabelText('What should be different?');
    await expect.element(text).toHaveAccessibleDescription(/write the goal in a few words/);
    await expect.element(text).toHaveFocus();
    await expectAccessible();
    await text.fill('An answer');
    await button('Add a goal').click();
    await button('Save').click();
    await expect.element(page.getByRole('heading', { name: 'An answer' })).toBeVisible();
    expect((await row(id)).goals).toMatchObject([{ text: 'An answer', measure: 'a letter' }]);
  });

  test('three are enough, more are possible', async () => {
    const { id } = await begun({ name: 'Amir' }, 16);
    await keep(id, 'goals', GOALS);
    show(id, 'goals');
    await button('Change the goals').click();
    await expect.element(page.getByText(/Three goals are a lot/)).not.toBeInTheDocument();
    await button('Add a goal').click();
    await expect.element(page.getByText(/Three goals are a lot/)).toBeVisible();
    await button('Add a goal').click();
    await expect.element(page.getByRole('heading', { name: words('Goal 4') })).toBeVisible();
  });
});

describe('strengths', () => {
  test('ten are suggested, not required', async () => {
    const { id } = await begun({ name: 'Amir' }, 9);
    show(id, 'skills');
    await expect.element(page.getByText(/an invitation, not a must/)).toBeVisible();
    await expectAccessible();
    await button('Gather strengths').click();
    await expect.element(page.getByLabelText('What can the person do?').first()).toHaveFocus();
    await userEvent.keyboard('Staying calm');
    await page.getByLabelText('At first').first().selectOptions('2');
    // Before the second rating there is nothing to compare.
    await expect.element(page.getByLabelText('Now')).not.toBeInTheDocument();
    await expect.element(page.getByText(words('One strength is there. Up to 10 are invited.'))).toBeVisible();
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByText('Strengths at first')).toBeVisible();
    expect((await row(id)).skills).toMatchObject([
      { name: 'Staying calm', proof: '', before: 2, after: null, evidence: '' },
    ]);
    await expect
      .element(page.getByText(words('You’ll look at the strengths again in week 9.')))
      .toBeVisible();
    await button('Rate once more now').click();
    await expect.element(page.getByLabelText('Now')).toHaveFocus();
  });

  test('from week 9 on they are rated again; the difference is shown as a picture, in words and as a table', async () => {
    const { id } = await begun({ name: 'Amir' }, 58);
    await keep(
      id,
      'skills',
      SKILLS.map((skill) => ({ ...skill, after: null, evidence: '' })),
    );
    show(id, 'skills');
    await button('Rate once more').click();
    await expect.element(page.getByLabelText('Now').first()).toHaveFocus();
    await page.getByLabelText('Now').first().selectOptions('4');
    await page.getByLabelText('How can it be shown to others?').first().fill('Certificate');
    await button('Save').click();
    const scale = page.getByRole('img', { name: words('At first 2 of 5, now 4 of 5: 2 more') });
    await expect.element(scale).toBeVisible();
    await expect.element(page.getByText('2 → 4')).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: words('At first 3 of 5, not rated again yet') }))
      .toBeVisible();
    expect((await row(id)).skills[0]).toMatchObject({ before: 2, after: 4, evidence: 'Certificate' });
    await page.getByText('As a table').click();
    const cells = [...document.querySelectorAll('.skills-table tbody tr')].map((each) =>
      [...each.children].map((cell) => cell.textContent?.replace(/[\u2066-\u2069]/g, '')),
    );
    expect(cells[0]).toEqual(['Ruhe bewahren', '2', '4', '2 more']);
    expect(cells[1]).toEqual(['Dinge reparieren', '3', 'open', 'open']);
    await expectAccessible();
  });

  test('before and after differ in shape, not only in colour', async () => {
    const { id } = await begun({ name: 'Amir' }, 58);
    await keep(id, 'skills', SKILLS);
    show(id, 'skills');
    await expect.element(page.getByText('2 → 4')).toBeVisible();
    const [up, same, down, once] = document.querySelectorAll('.skill-scale');
    for (const scale of [up, same, down]) {
      expect(scale?.querySelectorAll('circle.mark-before').length).toBe(1);
      expect(scale?.querySelectorAll('path.mark-after').length).toBe(1);
    }
    expect(once?.querySelector('.mark-after')).toBeNull();
    expect(same?.querySelector('.way')).toBeNull();
    const x = (scale: Element | undefined, mark: string) =>
      scale?.querySelector(mark)?.getBoundingClientRect().x ?? Number.NaN;
    expect(x(up, '.mark-after')).toBeGreaterThan(x(up, '.mark-before'));
    expect(x(down, '.mark-after')).toBeLessThan(x(down, '.mark-before'));
    // Strengths that were never rated are in no picture.
    expect(document.querySelectorAll('.skill-scale').length).toBe(4);
  });
});

const planned = async () => {
  await page.getByRole('radio', { name: /We’ve reached the end/ }).click();
  await expectAccessible();
  await button('Continue').click();
};

describe('the ending', () => {
  /** In the last week. */
  const LAST = 65;

  test('leads through the farewell to the archive, and can be undone with everything that was written', async () => {
    const { id } = await begun({ name: 'Amir Haddad' }, LAST);
    await keep(id, 'goals', GOALS);
    show(id, 'ending');
    await expect.element(page.getByText('What would make week 10 a success for you?')).toBeVisible();
    await expect.element(page.getByText(words('Still open: Ein Praktikum finden'))).toBeVisible();
    await expectAccessible();
    await page.getByLabelText('What will stay?').fill('Courage');
    await button('Continue').click();
    await expect.element(page.getByRole('heading', { name: 'Say thanks' })).toHaveFocus();
    await button(words('Use these words: Your words to the person')).click();
    await expect
      .poll(() => typedIn(page.getByLabelText('Your words to the person')))
      .toMatch(/^Hello Amir,.*\[your name\]$/s);
    await expectAccessible();
    await button('Continue').click();
    await button(/ask how you are/).click();
    await expect.element(page.getByLabelText('What happens afterwards?')).toHaveFocus();
    await expectAccessible();
    await button('Continue').click();
    await page.getByLabelText('Delete it').click();
    await expect.element(page.getByText(/End it first/)).toBeVisible();
    await page.getByLabelText(/^Keep it until/).click();
    await expect.element(page.getByText(/you’ll be asked whether you still need the data/)).toBeVisible();
    await expectAccessible();
    await button('Continue').click();
    await expect.element(page.getByText('Courage')).toBeVisible();
    await expectAccessible();
    await button('End the mentorship').click();
    await expect.element(page.getByText(words('What happens next with Amir Haddad?'))).toBeVisible();
    expect((await row(id)).closing).toMatchObject({
      on: today,
      lookBack: 'Courage',
      thanks: expect.stringMatching(/^Hello Amir,/),
      contactRule: expect.stringMatching(/every few months/),
      data: 'keep',
      earlyReason: '',
    });
    await expectAccessible();
    await button('Undo').click();
    await expect.element(button('End the mentorship')).toBeVisible();
    expect((await row(id)).endedAt).toBeUndefined();
    await expect.element(page.getByText('Courage')).toBeVisible();
  });

  test('before week 4 it says that it can hurt, how to say it, and offers a last message', async () => {
    const { id } = await begun({ name: 'Amir' }, 15);
    show(id, 'ending');
    await expect.element(page.getByText(/sometimes a break is enough/)).toBeVisible();
    await expectAccessible();
    await button('End early').click();
    await planned();
    await expect.element(page.getByText(/A very early ending can hurt/)).toBeVisible();
    await page.getByLabelText('Why is it ending early?').fill('moved away');
    await expectAccessible();
    await button('Continue').click();
    await expect.element(page.getByText(/don’t just disappear/)).toBeVisible();
    await button(words('Use these words: Your words to the person')).click();
    await expect
      .poll(() => typedIn(page.getByLabelText('Your words to the person')))
      .toMatch(/because of you/);
    await expectAccessible();
    await button(/6.*End/).click();
    await button('End the mentorship').click();
    await expect.element(page.getByText('moved away')).toBeVisible();
    expect((await row(id)).closing).toMatchObject({ earlyReason: 'moved away', thanks: expect.any(String) });
  });

  test('between week 4 and the last it asks for the reason, and can be left', async () => {
    const { id } = await begun({ name: 'Amir' }, 25);
    show(id, 'ending');
    await button('End early').click();
    await planned();
    await expect.element(page.getByRole('heading', { name: 'Why now?' })).toBeVisible();
    await expect.element(page.getByText(/A very early ending can hurt/)).not.toBeInTheDocument();
    await page.getByLabelText('Why is it ending early?').fill('a job');
    await button('Don’t end it after all').click();
    await expect.element(button('End early')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByLabelText('Why is it ending early?')).toHaveValue('a job');
  });

  test.each([
    ['vanished', /no longer answer/, /I’m not angry/, /You can write to me any time/],
    ['mentor', /I have to stop/, /I can’t go on/, /I’m no longer the one/],
    ['safety', /no longer safe/, /I won’t answer any more/, /it goes through/],
  ] as const)(
    '%s: its own wording, the record offered, a rule, and a quiet pause',
    async (kind, name, words, rule) => {
      const { id } = await begun({ name: 'Amir' }, 25);
      await page.viewport(320, 700);
      const { unmount } = show(id, 'ending');
      await button('End early').click();
      await expect.element(page.getByText(/You started writing here earlier/)).not.toBeInTheDocument();
      await page.getByRole('radio', { name }).click();
      const radios = [...document.querySelectorAll('[type=radio]')].map((each) => each.clientWidth);
      expect(new Set(radios).size, 'no radio is squeezed by long words').toBe(1);
      await button('Continue').click();
      await expectAccessible();
      // When left halfway, it continues from there.
      unmount();
      show(id, 'ending');
      await expect.element(page.getByText(/You started writing here earlier/)).toBeVisible();
      await button('Continue').click();
      await button(/^Use these words/).click();
      await expect.poll(() => typedIn(page.getByLabelText('Your words to the person'))).toMatch(words);
      await expect.element(page.getByText(/Still to be filled in before you send it/)).toBeVisible();
      await expectAccessible();
      await button(/Staying in touch/).click();
      await button(rule).click();
      await button(/\d.*End\W*$/).click();
      await expect.element(page.getByRole('link', { name: /^The record/ })).toBeVisible();
      await button('End the mentorship').click();
      await expect
        .element(page.getByRole('heading', { name: 'Before you begin with someone new' }))
        .toBeVisible();
      await expectAccessible();
      expect((await row(id)).closing).toMatchObject({ kind, contactRule: expect.stringMatching(rule) });
      await expect.element(page.getByRole('link', { name: 'Figures' })).toBeVisible();
    },
  );

  test('drafts are still there in the next popup, at the same step', async () => {
    const { id } = await begun({ name: 'Amir' }, LAST);
    const { unmount } = show(id, 'ending');
    await page.getByLabelText('What will stay?').fill('Courage');
    await button('Continue').click();
    await expect.element(page.getByRole('heading', { name: 'Say thanks' })).toBeVisible();
    unmount();
    show(id, 'ending');
    await expect.element(page.getByRole('heading', { name: 'Say thanks' })).toBeVisible();
    await button('Back').click();
    await expect.element(page.getByLabelText('What will stay?')).toHaveValue('Courage');
  });
});

describe('afterwards', () => {
  async function ended(more: Partial<Parameters<typeof endMentorship>[3]> = {}): Promise<Mentorship> {
    const mentorship = await begun({ name: 'Amir' }, 65);
    await keep(mentorship.id, 'goals', GOALS);
    await keep(mentorship.id, 'agreement', AGREEMENT);
    await keep(mentorship.id, 'skills', SKILLS);
    const closing = { lookBack: 'Courage', thanks: '', contactRule: '', data: '' as const, earlyReason: '' };
    await endMentorship(database(), mentorship.id, new Date(), { ...closing, ...more });
    return row(mentorship.id);
  }

  test('the two keep in touch, on the days that were chosen', async () => {
    const { id, contactId } = await ended();
    show(id, 'ending');
    await button(words('every 60 days')).click();
    await expect
      .element(page.getByText(/You’re keeping in touch with .*Amir.*Ask how they are: .*\d/))
      .toBeVisible();
    expect(await getContact(database(), contactId)).toMatchObject({ stage: 'paused', cadenceDays: 60 });
    expect(await openFollowUpOf(database(), contactId)).toMatchObject({
      proposal: 'look-in-again',
      dueOn: addDays(today, 60),
    });
    await expect.element(page.getByText(words('Amir has moved to “Paused”.'))).toBeVisible();
    await expectAccessible();
    await button('Undo').click();
    await expect.element(button(words('every 60 days'))).toBeVisible();
    expect(await getContact(database(), contactId)).toMatchObject({ stage: 'mentoring', cadenceDays: null });
  });

  test('the mentorship is completed', async () => {
    const { id, contactId } = await ended();
    show(id, 'ending');
    await button('Mark as completed').click();
    await expect.element(page.getByText(words('Amir has moved to “Completed”.'))).toBeVisible();
    expect((await getContact(database(), contactId))?.stage).toBe('completed');
  });

  test('it continues with the follow-on plan, the meeting and the open goals', async () => {
    const before = await ended();
    show(before.id, 'ending');
    await button('Keep going together').click();
    await expect.element(page.getByLabelText('First day')).toHaveFocus();
    await expectAccessible();
    await button('Start more weeks').click();
    await expect.poll(() => location.hash).not.toContain(before.id);
    const next = (await mentorshipOf(database(), before.contactId, today))?.mentorship;
    expect(next).toMatchObject({
      beginsOn: today,
      follows: before.id,
      onFacebook: false,
      goals: [{ text: 'Ein Praktikum finden' }],
    });
    expect(next?.weeks.map(({ standard }) => standard)).toEqual([3, 4, 6, 7, 9, 10]);
    expect(location.hash).toBe(`#weeks/${next?.id}`);
    // The new mentorship's page shows its own first week.
    await expect.element(page.getByRole('heading', { name: words('Week 1: Goal') })).toBeVisible();
    await expect.poll(() => document.querySelector('details.week')?.hasAttribute('open')).toBe(true);
    expect(await row(before.id)).toEqual(before);
  });

  test('a goal is carried over with its measure, its obstacle and the remaining steps', async () => {
    const before = await ended();
    const left = { id: 's4', text: 'Zwei Betriebe anrufen', done: false };
    const open = {
      ...{ id: 'g3', text: 'Ein Praktikum finden', measure: 'ein Vertrag', obstacle: 'die Prüfungen' },
      ...{ reached: false, steps: [{ id: 's3', text: 'Lebenslauf', done: true }, left] },
    };
    await seed(database(), () =>
      database().mentorships.update(before.id, { goals: [...GOALS.slice(0, 1), open] }),
    );
    show(before.id, 'ending');
    await button('Keep going together').click();
    await button('Start more weeks').click();
    await expect.poll(() => location.hash).not.toContain(before.id);
    const [goal, ...more] = (await mentorshipOf(database(), before.contactId, today))?.mentorship.goals ?? [];
    expect(more).toEqual([]);
    const ids = [goal?.id, goal?.steps[0]?.id];
    expect(goal).toEqual({ ...open, id: ids[0], steps: [{ ...left, id: ids[1] }] });
    for (const id of ids) expect(['g3', 's4', undefined]).not.toContain(id);
  });

  test('a start that is not a day is refused with a message', async () => {
    const { id, contactId } = await ended();
    show(id, 'ending');
    await button('Keep going together').click();
    await page.getByLabelText('First day').fill('');
    await button('Start more weeks').click();
    await expect.element(page.getByLabelText('First day')).toHaveAccessibleDescription(/choose a day/);
    expect(await mentorshipOf(database(), contactId, today)).toBeUndefined();
  });

  test('if the data was to be deleted, there is a link to do so', async () => {
    const { id, contactId } = await ended({ data: 'delete' });
    show(id, 'ending');
    await expect.element(page.getByText(/You wanted to delete the data/)).toBeVisible();
    await page.getByRole('link', { name: words('Go to the data of Amir') }).click();
    await expect.poll(() => location.hash).toBe(`#contacts/${contactId}`);
  });

  test.each(['agreement', 'goals', 'skills', 'ending'])(
    '%s: everything is shown, nothing can be changed',
    async (part) => {
      const { id } = await ended();
      show(id, part);
      const shown = {
        agreement: 'Videoanruf',
        goals: 'Ein Praktikum finden',
        skills: '2 → 4',
        ending: 'Courage',
      };
      await expect.element(page.getByText(shown[part as 'goals']).first()).toBeVisible();
      expect(fields()).toEqual([]);
      await expect.element(button(/^(Change|Save|Rate|Write)/)).not.toBeInTheDocument();
      await expectAccessible();
    },
  );

  test.each([
    ['agreement', 'No agreement was written down.'],
    ['goals', 'No goals were written down.'],
    ['skills', 'No strengths were written down.'],
  ])('%s: an archive does not suggest filling in what is missing', async (part, sentence) => {
    const { id } = await begun({ name: 'Amir' }, 65);
    await endMentorship(database(), id, new Date());
    show(id, part);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(fields()).toEqual([]);
  });
});

describe.each([
  ['light', 'popup', 320],
  ['dark', 'popup', 400],
  ['light', 'tab', 1280],
  ['dark', 'tab', 320],
] as const)('%s, %s, %i px', (scheme, surface, width) => {
  test.each([
    ['agreement', 'Ändern'],
    ['goals', 'Ziele ändern'],
    ['skills', 'Stärken ändern'],
    ['ending', undefined],
  ])('%s in German, shown and edited', async (part, change) => {
    await prefer(scheme);
    await page.viewport(width, 700);
    const { id } = await begun({ name: 'Maximiliane von Hohenstein-Oberländer-Wittgenbach' }, 65);
    await keep(id, 'agreement', AGREEMENT);
    await keep(id, 'goals', GOALS);
    await keep(id, 'skills', SKILLS);
    open({ hash: `weeks/${id}/${part}`, surface, language: 'de' });
    const fits = async () => {
      await expectAccessible(scheme === 'dark' ? 'color-contrast' : undefined);
      expect(document.documentElement.scrollWidth, 'no scrolling sideways').toBeLessThanOrEqual(width);
      const small = [
        ...document.querySelectorAll<HTMLElement>('main .button, main .input, main .choices label'),
      ]
        .filter((each) => each.checkVisibility())
        .filter((each) => each.getBoundingClientRect().height < 32);
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    };
    if (change) {
      await expect.element(button(change)).toBeVisible();
      await fits();
      await button(change).click();
      await expect.element(button('Speichern')).toBeVisible();
    } else {
      await expect.element(button('Weiter')).toBeVisible();
    }
    await fits();
  });
});
