import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The test files that take longest, in that order within each suite: if one started last, it would be running alone at the end.
 * All others follow in Vitest's own order.
 */
const LONGEST = [
  'test/browser/harder.test.ts',
  'test/browser/devices.test.ts',
  'test/browser/trouble.test.ts',
  'test/browser/hard.test.ts',
  'test/browser/kills.test.ts',
  'test/browser/guide.test.ts',
  'test/browser/late-title.test.ts',
  'test/browser/variants.test.ts',
  'test/browser/popup.test.ts',
  'test/browser/guarded.test.ts',
  'test/browser/walks-facebook.test.ts',
  'test/browser/walks-linkedin.test.ts',
  'test/browser/begin.test.ts',
  'test/browser/keep.test.ts',
  'test/browser/redesigns.test.ts',
  'test/components/measured.test.tsx',
  'test/components/practice.test.tsx',
  'test/components/looks.test.tsx',
  'test/components/bad-rows.test.tsx',
  'test/components/mentorship-weeks.test.tsx',
  'test/components/mentorship-forms.test.tsx',
  'test/components/care.test.tsx',
  'test/components/devices.test.tsx',
  'test/components/person.test.tsx',
];

const place = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
  return at === -1 ? LONGEST.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
