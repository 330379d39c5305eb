import { expect, test } from 'vitest';
import { gapsIn } from '../../../utils/model/gaps';

test.each([
  ['Hello Amir,\n\nsee you on Monday.\nRenate', []],
  ['All the best\n[your name]', ['[your name]']],
  ['Alles Gute\n[Ihr Name] [Ihr Name]', ['[Ihr Name]']],
  ['Hello {name}, I am { mentor:in }.', ['{name}', '{ mentor:in }']],
  ['What I liked is how you …\nIt is because ...', ['you …', 'because ...']],
  ['See [1] and a[0] and {}', []],
] as const)('%j leaves open %j', (text, gaps) => {
  expect(gapsIn(text)).toEqual(gaps);
});
