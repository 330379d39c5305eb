import { describe, expect, test } from 'vitest';
import { asGuide, asPackGuide, mergeGuides } from '../../../../utils/guides/packs/merge';
import { changesSomething, previewPack } from '../../../../utils/guides/packs/preview';
import type { Pack, PackGuide, PackLesson } from '../../../../utils/guides/packs/types';
import { GUIDES } from '../../../../utils/guides/registry';
import { NEW_GUIDE, VALID } from './valid';

const NOTHING = { guides: GUIDES, lessons: [] };
const own = GUIDES.find(({ id }) => id === 'facebook/find-a-fitting-group');
if (!own) throw new Error('The guide these tests change is gone');
const OWN: PackGuide = asPackGuide(own);
const of = (parts: Partial<Pack>): Pack => ({ ...VALID, guides: [], taught: [], ...parts });

/** The program's guide with one of its steps changed. */
const changed = (
  stepId: string,
  change: (step: PackGuide['steps'][number]) => PackGuide['steps'][number],
) => ({
  ...OWN,
  steps: OWN.steps.map((step) => (step.id === stepId ? change(step) : step)),
});

describe('what a pack would change', () => {
  test('a new guide', () => {
    const [change] = previewPack(of({ guides: [NEW_GUIDE] }), NOTHING);
    expect(change).toMatchObject({ kind: 'new-guide', guide: { id: NEW_GUIDE.id, site: 'facebook' } });
  });

  test('the same guide again', () => {
    expect(previewPack(of({ guides: [OWN] }), NOTHING)).toMatchObject([{ kind: 'same-guide' }]);
    const twice = {
      guides: mergeGuides([{ id: 'x', pack: of({ guides: [NEW_GUIDE] }), installedAt: '' }]),
      lessons: [],
    };
    const changes = previewPack(of({ guides: [NEW_GUIDE] }), twice);
    expect(changes).toMatchObject([{ kind: 'same-guide' }]);
    expect(changesSomething(changes)).toBe(false);
  });

  test('which rules of a step are added and removed', () => {
    const comes = { css: '[role=main] button', words: { de: ['Mitmachen'] } };
    const guide = changed('join', (step) => ({
      ...step,
      pointers: step.pointers.map((pointer) => ({ ...pointer, rules: [comes] })),
    }));
    const [change] = previewPack(of({ guides: [guide] }), NOTHING);
    const before = own.steps.find(({ id }) => id === 'join')?.pointers.flatMap(({ rules }) => rules);
    expect(change).toMatchObject({
      kind: 'changed-guide',
      frame: false,
      steps: [{ kind: 'changed', stepId: 'join', comes: [comes], goes: before, rest: false, texts: false }],
    });
  });

  test('conditions, order, steps added and removed, sentences', () => {
    const step = (guide: PackGuide) => {
      const [change] = previewPack(of({ guides: [guide] }), NOTHING);
      if (change?.kind !== 'changed-guide') throw new Error(change?.kind);
      return change;
    };
    expect(step(changed('join', (each) => ({ ...each, done: { path: ['/x'] } })))).toMatchObject({
      steps: [{ stepId: 'join', rest: true, comes: [], goes: [] }],
      frame: false,
    });
    expect(step({ ...OWN, steps: OWN.steps.filter(({ id }) => id !== 'judge') })).toMatchObject({
      steps: [{ stepId: 'judge', kind: 'gone' }],
      frame: true,
    });
    expect(step({ ...OWN, steps: [...OWN.steps].reverse() })).toMatchObject({ steps: [], frame: true });
    expect(step({ ...OWN, fits: ['/x'] })).toMatchObject({ steps: [], frame: true });
    const said = { title: 'a', why: 'b', next: 'c' };
    const texts = { steps: { join: said }, outcomes: {} };
    expect(step({ ...OWN, texts: { en: texts, de: texts } })).toMatchObject({
      steps: [{ stepId: 'join', texts: true, rest: false }],
      frame: false,
    });
    const titled = { title: 'Other', steps: {}, outcomes: {} };
    expect(step({ ...OWN, texts: { en: titled, de: titled } })).toMatchObject({ steps: [], frame: true });
  });

  test('taught rules: new, already known, for a missing step', () => {
    const lesson: PackLesson = {
      guideId: own.id,
      stepId: 'join',
      rule: { css: 'button', words: { en: ['Join'], de: ['Los'] } },
    };
    const sameInOtherOrder: PackLesson = {
      rule: { words: { de: ['Los'], en: ['Join'] }, css: 'button' },
      stepId: 'join',
      guideId: own.id,
    };
    const kinds = (taught: PackLesson[], known: PackLesson[], guides: PackGuide[] = []) =>
      previewPack(of({ taught, guides }), { guides: GUIDES, lessons: known })
        .filter(({ kind }) => kind.endsWith('lesson'))
        .map(({ kind }) => kind);
    expect(kinds([lesson], [])).toEqual(['new-lesson']);
    expect(kinds([lesson], [sameInOtherOrder])).toEqual(['known-lesson']);
    expect(kinds([{ ...lesson, stepId: 'gone' }], [])).toEqual(['idle-lesson']);
    expect(kinds([{ ...lesson, guideId: 'facebook/unheard-of' }], [])).toEqual(['idle-lesson']);
    expect(kinds([{ ...lesson, guideId: NEW_GUIDE.id, stepId: 'first' }], [], [NEW_GUIDE])).toEqual([
      'new-lesson',
    ]);
  });
});

describe('a guide from a pack', () => {
  test('has the site of its id, and that site’s page parts, whatever it says', () => {
    const linkedIn = asGuide({ ...NEW_GUIDE, id: 'linkedin/new' }, 'p');
    expect(linkedIn).toMatchObject({ site: 'linkedin', pack: 'p' });
    expect(linkedIn.parts).toEqual(GUIDES.find(({ site, parts }) => site === 'linkedin' && parts)?.parts);
    expect(asGuide(NEW_GUIDE, 'p').parts).toBeUndefined();
  });

  test('takes the place of the program’s own; of two packs the newer counts; new ones come last', () => {
    const one = { ...OWN, fits: ['/one'] };
    const two = { ...OWN, fits: ['/two'] };
    const packs = [
      { id: 'newer', pack: of({ guides: [two] }), installedAt: '' },
      { id: 'older', pack: of({ guides: [one, NEW_GUIDE] }), installedAt: '' },
    ];
    const merged = mergeGuides(packs);
    expect(merged.map(({ id }) => id)).toEqual([...GUIDES.map(({ id }) => id), NEW_GUIDE.id]);
    expect(merged.find(({ id }) => id === own.id)).toMatchObject({ fits: ['/two'], pack: 'newer' });
    expect(mergeGuides([])).toEqual(GUIDES);
  });
});
