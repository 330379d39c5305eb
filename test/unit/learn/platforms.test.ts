import { expect, test } from 'vitest';
import { readCatalogue } from '../../../scripts/message-types';
import { LANGUAGES } from '../../../utils/language/translate';
import { PLATFORMS, suitablePlatforms } from '../../../utils/learn/platforms';

const names = (filter: Parameters<typeof suitablePlatforms>[0]) =>
  suitablePlatforms(filter).map(({ name }) => name);

test('every platform of the collected facts is listed once, with words in every language', () => {
  expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(PLATFORMS.length);
  expect(PLATFORMS.filter(({ fromTraining }) => fromTraining).map(({ name }) => name)).toEqual([
    'Mentspot',
    'FindAMentor.com',
    'Chronus',
  ]);
  for (const language of LANGUAGES) {
    const catalogue = readCatalogue(language);
    expect(PLATFORMS.filter(({ id }) => !catalogue.has(`platform-${id}`))).toEqual([]);
  }
});

test('for anyone under 18 the vetted programme comes first, and only those are shown that say they are for them', () => {
  const under18 = suitablePlatforms({ ageGroup: 'under-18', individual: false });
  expect(under18[0]?.vetting).toBe('vetted');
  expect(under18.every(({ ageGroup, vetting }) => ageGroup === 'under-18' && vetting !== null)).toBe(true);
  expect(names({ ageGroup: 'under-18', individual: true })).toEqual([]);
});

test('adults are not sent to youth programmes, nor individuals to offers for organisations', () => {
  expect(names({ ageGroup: 'adults', individual: false })).not.toContain('Balu und Du');
  expect(names({ ageGroup: 'adults', individual: false })[0]).toBe('Mentspot');
  expect(names({ ageGroup: 'adults', individual: true })).toEqual([
    'Mentspot',
    'PushFar',
    'MicroMentor',
    'ADPList',
    'MentorMe',
    'MentorCity',
    'MentorCruise',
  ]);
});

test('without a choice all are shown, those of the training text first, then programmes for young people', () => {
  const all = suitablePlatforms({ ageGroup: null, individual: false });
  expect(all).toHaveLength(PLATFORMS.length);
  expect(all.slice(0, 4).map(({ name }) => name)).toEqual([
    'Mentspot',
    'FindAMentor.com',
    'Chronus',
    'Big Brothers Big Sisters',
  ]);
});

test('individuals can only join those of which the facts say so, and an unknown age stays unknown', () => {
  const joinable = Object.groupBy(PLATFORMS, ({ joinableBy }) => joinableBy ?? 'unknown');
  const ids = (group: keyof typeof joinable) => joinable[group]?.map(({ id }) => id);
  expect(ids('individual')).toEqual([
    'mentspot',
    'pushfar',
    'micromentor',
    'adplist',
    'mentorme',
    'mentorcity',
    'mentorcruise',
  ]);
  expect(ids('unknown')).toEqual(['findamentor']);
  expect(ids('organisation')).toContain('chronus');
  expect(ids('member')).toEqual(['youth-business-international']);
  expect(PLATFORMS.find(({ id }) => id === 'joblinge')?.ageGroup).toBeNull();
});

test('an address is a host name, and nothing is claimed to have been checked', () => {
  for (const { address, checkedOn } of PLATFORMS) {
    if (address) expect(new URL(`https://${address}/`).host).toBe(address);
    expect(checkedOn).toBeNull();
  }
});
