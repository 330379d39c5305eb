/** Run at bundling time: the very guide, in words, that the background would send to the overlay. */
import { addMentorshipToYourGroup } from '../../../utils/guides/facebook/add-mentorship-to-your-group';
import { becomeAMentor } from '../../../utils/guides/facebook/become-a-mentor';
import type { Rule } from '../../../utils/guides/locate/types';
import { writeScript } from '../../../utils/guides/session/script';
import type { GuideRun, GuideScript } from '../../../utils/guides/session/types';
import type { Guide } from '../../../utils/guides/types';
import { loadGuideTexts } from '../../../utils/language/catalogues';

export const GUIDE_ID = becomeAMentor.id;

const RUN: GuideRun = { guideId: GUIDE_ID, place: 'page', index: 0, finished: false, tried: [] };
export const SCRIPT: GuideScript = writeScript(becomeAMentor, RUN, {}, await loadGuideTexts('en'));

const pointersOf = (guide: Guide, stepId: string) =>
  guide.steps.find(({ id }) => id === stepId)?.pointers ?? [];

function rulesOf(guide: Guide, stepId: string): Rule[] {
  const rules = pointersOf(guide, stepId)[0]?.rules;
  if (!rules) throw new Error(`"${guide.id}" has no step "${stepId}" with rules: the bench has to follow`);
  return [...rules];
}

const absent = (rules: Rule[]): Rule[] =>
  rules.map((rule) => ({ ...rule, words: { ...rule.words, en: ['Not on this page'] } }));

/** The cases for measuring `locate()`: rules of the guides themselves. */
export function cases(): { name: string; page: 'feed' | 'members'; expected: boolean; rules: Rule[] }[] {
  const button = rulesOf(becomeAMentor, 'become-a-mentor');
  const row = addMentorshipToYourGroup.steps
    .flatMap(({ pointers }) => pointers.map(({ rules }) => [...rules]))
    .find((rules) => rules.some((rule) => rule.row));
  if (!row) throw new Error('No guide has a rule with a row: the bench has to follow');
  return [
    {
      name: 'tab by its address',
      page: 'feed',
      expected: true,
      rules: rulesOf(becomeAMentor, 'open-mentorship'),
    },
    {
      name: 'one of many groups',
      page: 'feed',
      expected: true,
      rules: rulesOf(becomeAMentor, 'choose-group'),
    },
    { name: 'button by its words', page: 'feed', expected: true, rules: button },
    { name: 'not there', page: 'feed', expected: false, rules: absent(button) },
    { name: 'button by its words', page: 'members', expected: true, rules: button },
    { name: 'not there', page: 'members', expected: false, rules: absent(button) },
    { name: 'the Add of a row', page: 'members', expected: true, rules: row },
  ];
}
