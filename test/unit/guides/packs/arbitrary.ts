import fc from 'fast-check';
import type {
  Absence,
  Clue,
  Clues,
  Condition,
  Pointer,
  Rule,
  StepRules,
  Words,
} from '../../../../utils/guides/locate/types';
import { outcomeKeys, stepKeys } from '../../../../utils/guides/packs/known';
import type { Pack, PackGuide, PackLesson } from '../../../../utils/guides/packs/types';
import type { GuideTexts, OutcomeTexts, StepTexts } from '../../../../utils/guides/types';

/** Everything a pack may contain, in any combination. */

const few = { maxLength: 3 };
const some = { minLength: 1, maxLength: 3 };

/** An optional field, which is never present as `undefined`. */
const maybe = <Name extends string, Value>(name: Name, value: fc.Arbitrary<Value>) =>
  fc.option(value).map((each) => (each === null ? {} : { [name]: each })) as fc.Arbitrary<
    Partial<Record<Name, Value>>
  >;

const together = <Parts extends [object, ...object[]]>(
  ...parts: { [At in keyof Parts]: fc.Arbitrary<Parts[At]> }
) => fc.tuple(...(parts as fc.Arbitrary<object>[])).map((all) => Object.assign({}, ...all));

const attribute = fc.constantFrom(
  '[role=main]',
  '[role=button]',
  '[role=tab]',
  '[role=dialog]',
  '[role=article]',
  '[aria-selected=true]',
  '[href]',
  '[href*="/groups/"]',
  "[href$='/edit/intro/']",
  '[data-x-y]',
  '#workspace',
);
const tag = fc.constantFrom('a', 'button', 'main', 'nav', 'h1', 'li', 'input', 'form');
const not = fc.constantFrom(
  '',
  ':not([hidden])',
  ':not([role=complementary] *, aside *)',
  ':not(a, [role=tab])',
  ':not([aria-expanded=true]):not(#x)',
);
const compound = fc.oneof(
  fc.tuple(tag, not).map((parts) => parts.join('')),
  fc
    .tuple(fc.option(fc.oneof(tag, fc.constantFrom('div', 'span')), { nil: '' }), attribute, not)
    .map((parts) => parts.join('')),
);
const combinator = fc.constantFrom(' ', ' > ', '>', ' + ', ' ~ ', ' ~ * ', ' > * > ');
const complex = fc
  .tuple(compound, fc.array(fc.tuple(combinator, compound), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.flat().join(''))
  // At most one `*` in it.
  .filter((css) => css.split('*').length - css.split('*=').length <= 1);
export const selector = fc.array(complex, some).map((each) => each.join(', '));

const segment = fc.constantFrom('groups', 'in', 'edit', 'mentorship', '*', 'profile.php', 'a_b-c~d');
const named = fc.constantFrom('', '/:group', '/:group(!feed|joins)', '/:person(!me)/**', '/**');
export const pattern = fc
  .tuple(fc.array(segment, few), named, fc.constantFrom('', '/'))
  .map(([segments, name, end]) => `${segments.map((each) => `/${each}`).join('')}${name}${end}` || '/');

/** Any letters of any script, and what looks like markup or a placeholder. */
const sentence = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(longest, 40) }),
      fc.constantFrom('<b onclick=x>Hi</b>', '{ $name }', '“Mentor:in” werden', 'مرشد', '👩🏽‍🎓 & <script>'),
    )
    .filter((text) => text.trim() !== '' && text.length <= longest)
    .filter((text) => !/[\p{Control}\p{Surrogate}\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text));

const words: fc.Arbitrary<Words> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('en', 'de', 'pt-br', 'und', 'ar'), fc.array(sentence(40), some)), {
    minLength: 1,
    maxLength: 3,
    selector: ([language]) => language,
  })
  .map((entries) => Object.fromEntries(entries));

const patterns = fc.array(pattern, some);

/** Clues contain what rules contain, and are tested there. */
const clue: fc.Arbitrary<Clue> = fc.oneof(
  fc.record({ css: attribute }),
  fc.record({ css: tag, inside: fc.record({ css: attribute }) }),
  fc.record({ href: fc.constant(['/groups/:subject/x']) }),
  fc.record({ words: fc.constantFrom<Words>({ en: ['Groups'] }, { de: ['Gruppen'], und: ['مرشد'] }) }),
);
const clues: fc.Arbitrary<Clues> = fc.record({
  telling: fc.array(clue, { minLength: 1, maxLength: 2 }),
  further: fc.array(clue, { maxLength: 2 }),
});

const ruleTree = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rule: together(
    fc.record({ css: selector }),
    maybe('href', patterns),
    maybe('words', words),
    maybe('empty', fc.boolean()),
    maybe('many', fc.constantFrom('all', 'first')),
    maybe('row', fc.record({ css: selector, words })),
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant({}),
      (tie('rules') as fc.Arbitrary<Rule[]>).map((holds) => ({ holds })),
      together(fc.record({ css: selector }), maybe('holds', tie('rules'))).map((inside) => ({ inside })),
    ),
    fc.oneof({ weight: 7, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.record({ clues }) }),
  ).map(({ words, row, ...rule }: Rule): Rule => {
    // A rule with clues has no name and no row besides.
    if (rule.clues) return rule;
    return { ...rule, ...(words ? { words } : {}), ...(row ? { row } : {}) };
  }),
  rules: fc.array(tie('rule') as fc.Arbitrary<Rule>, some),
}));
export const rule = ruleTree.rule;
const rules = ruleTree.rules;

const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    patterns.map((path) => ({ path })),
    fc.constant({ host: ['m.', 'mbasic.'] }),
    rules.map((shows) => ({ shows })),
    rules.map((closed) => ({ closed })),
    rules.map((selected) => ({ selected })),
    selector.map((ariaHidden) => ({ ariaHidden })),
    fc.nat(100).map((subjectsTried) => ({ subjectsTried })),
    fc.array(tie('condition'), few).map((all) => ({ all })),
    fc.array(tie('condition'), few).map((any) => ({ any })),
    tie('condition').map((each) => ({ not: each })),
  ),
})).condition;

const id = fc.stringMatching(/^[a-z]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const ids = (longest: number) => fc.uniqueArray(id, { minLength: 1, maxLength: longest });

const pointer: fc.Arbitrary<Pointer> = together(
  maybe('say', id),
  fc.record({ rules }),
  maybe('unless', condition),
  maybe('opens', selector),
  maybe('grows', selector),
);
const absence: fc.Arbitrary<Absence> = together(
  fc.record({ outcome: fc.oneof(id, fc.constant('logged-out')), when: condition }),
  maybe('counts', fc.constant(true as const)),
);
const stepOf = (stepId: string): fc.Arbitrary<StepRules> =>
  together(
    fc.record({
      id: fc.constant(stepId),
      where: patterns,
      pointers: fc.array(pointer, { maxLength: 2 }),
      done: condition,
      absences: fc.array(absence, { maxLength: 2 }),
    }),
    maybe('undone', condition),
  );

const stepTexts: fc.Arbitrary<StepTexts> = together(
  fc.record({ title: sentence(160), why: sentence(200), next: sentence(200) }),
  maybe('list', fc.array(sentence(80), some)),
  maybe(
    'copy',
    fc.tuple(sentence(80), sentence(80)).map((lines) => lines.join('\n\n')),
  ),
);
const outcomeTexts: fc.Arbitrary<OutcomeTexts> = fc.record({
  title: sentence(160),
  why: sentence(200),
  way: sentence(200),
});

const textsFor = (guide: PackGuide): fc.Arbitrary<GuideTexts> => {
  const each = <Value>(keys: string[], value: fc.Arbitrary<Value>) =>
    fc
      .tuple(...keys.map(() => value))
      .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])));
  return fc.record({
    title: sentence(160),
    summary: sentence(200),
    finished: stepTexts,
    steps: each(stepKeys(guide), stepTexts),
    outcomes: each(outcomeKeys(guide), outcomeTexts),
  }) as fc.Arbitrary<GuideTexts>;
};

const PLACES = {
  facebook: ['https://www.facebook.com/', 'https://www.facebook.com/groups/feed/'],
  linkedin: ['https://www.linkedin.com/in/me/', 'https://learning.linkedin.com/instructors'],
} as const;

/** A guide with all its sentences; some replace one of the program's own. */
export const guide: fc.Arbitrary<PackGuide> = fc
  .tuple(
    fc.constantFrom('facebook', 'linkedin'),
    fc.oneof(id, fc.constantFrom('write-a-first-message', 'become-a-mentor')),
    ids(3),
  )
  .chain(([site, name, steps]) =>
    together(
      fc.record({
        id: fc.constant(`${site}/${name}`),
        startUrl: fc.constantFrom(...PLACES[site as keyof typeof PLACES]),
        fits: fc.array(pattern, few),
        absences: fc.array(absence, { maxLength: 2 }),
        steps: fc.tuple(...steps.map(stepOf)),
      }),
      maybe('subject', fc.record({ path: fc.constant('/groups/:group/**'), css: selector })),
    ),
  )
  .chain((bare: PackGuide) =>
    fc.record({ en: textsFor(bare), de: textsFor(bare) }).map((texts) => ({ ...bare, texts })),
  );

export const lesson: fc.Arbitrary<PackLesson> = fc.record({
  guideId: fc.oneof(
    fc.constantFrom('facebook/become-a-mentor', 'linkedin/write-a-first-message'),
    id.map((name) => `facebook/${name}`),
  ),
  stepId: fc.oneof(fc.constantFrom('open-groups', 'choose-group', 'open-message'), id),
  rule,
});

export const pack: fc.Arbitrary<Pack> = fc
  .record({
    format: fc.constant('mentor-trail-guide-pack' as const),
    made: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    guides: fc.uniqueArray(guide, { maxLength: 2, selector: (each) => each.id }),
    taught: fc.array(lesson, { maxLength: 4 }),
  })
  .filter(({ guides, taught }) => guides.length + taught.length > 0)
  .map((made): Pack => ({ ...made, version: JSON.stringify(made).includes('"clues":') ? 2 : 1 }));
