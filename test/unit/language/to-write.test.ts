import { expect, test } from 'vitest';
import { languageToWrite } from '../../../utils/language/translate';

test('somebody is written to in their language where it is one of ours, else in the mentor’s', () => {
  expect(languageToWrite('en-GB', 'de')).toBe('en');
  expect(languageToWrite('DE', 'en')).toBe('de');
  expect(languageToWrite('', 'de')).toBe('de');
  // The two talk in the language the mentor works in, not in the first of our list.
  expect(languageToWrite('ar', 'de')).toBe('de');
});
