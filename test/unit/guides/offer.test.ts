import { expect, test } from 'vitest';
import { guideToOffer, LEADS_TO } from '../../../utils/guides/offer';
import { pictureOf, sketched } from '../../../utils/guides/pictures';
import { GUIDES, guideById } from '../../../utils/guides/registry';

const over = (address: string | undefined, records = {}) => guideToOffer(address, GUIDES, records)?.id;
const GROUP = 'https://www.facebook.com/groups/123/';
const done = (day: string) => ({ finishedAt: `2026-11-${day}T10:00:00.000Z` });

test('over a page with a fitting guide, that one is offered; over any other, none', () => {
  expect(over('https://www.linkedin.com/messaging/thread/2/')).toBe('linkedin/write-a-first-message');
  expect(over('https://www.facebook.com/groups/create/')).toBe('facebook/create-a-mentoring-group');
  expect(over('https://www.facebook.com/watch/')).toBeUndefined();
  expect(over('https://example.org/groups/123/')).toBeUndefined();
  expect(over(undefined)).toBeUndefined();
});

test('unfinished guides come first, then what the last finished one leads to, then new ones', () => {
  const without = 'facebook/mentoring-without-the-feature';
  expect(over(GROUP, { [without]: { leftAt: 2 } })).toBe(without);
  expect(over(GROUP, { 'facebook/create-a-mentoring-group': done('20') })).toBe(
    'facebook/add-mentorship-to-your-group',
  );
  expect(
    over(GROUP, {
      'facebook/create-a-mentoring-group': done('20'),
      'facebook/add-mentorship-to-your-group': done('19'),
    }),
  ).toBe(without);
  const all = Object.fromEntries(GUIDES.map(({ id }) => [id, done('20')]));
  expect(over(GROUP, all)).toBeUndefined();
});

test('guides lead on to existing guides', () => {
  for (const id of Object.entries(LEADS_TO).flat(2)) expect(guideById(id)?.id).toBe(id);
});

test('each guide has a picture of one of its steps, with the site’s label if that is known', () => {
  for (const [id, step] of sketched) {
    expect(
      guideById(id)?.steps.map((each) => each.id),
      id,
    ).toContain(step);
  }
  expect(sketched.map(([id]) => id).sort()).toEqual(GUIDES.map(({ id }) => id).sort());
  const picture = (id: string, language: 'de' | 'en') => {
    const guide = guideById(id);
    if (!guide) throw new Error(id);
    return pictureOf(guide, language);
  };
  expect(picture('facebook/add-mentorship-to-your-group', 'de')).toEqual({
    scene: 'rows',
    word: 'Hinzufügen',
  });
  expect(picture('facebook/create-a-mentoring-group', 'en').word).toBe('Create new group');
  expect(picture('linkedin/offer-mentoring-as-a-service', 'de').word).toBe('Offen für');
  expect(picture('facebook/write-a-first-message', 'de').word).toBeNull();
  // A guide from a pack, for which there is no sketch.
  const [first] = GUIDES;
  if (!first) throw new Error('no guide');
  expect(pictureOf({ ...first, id: 'facebook/from-a-pack' }, 'de')).toEqual({
    scene: 'tabs',
    word: 'Gruppen',
  });
});
