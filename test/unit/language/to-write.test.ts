import { expect, test } from 'vitest';
import { languageToWrite } from '../../../utils/language/translate';

test('people are written to in their language if it is one of ours, otherwise in the mentor’s', () => {
  expect(languageToWrite('en-GB', 'de')).toBe('en');
  expect(languageToWrite('DE', 'en')).toBe('de');
  expect(languageToWrite('', 'de')).toBe('de');
  // The two talk in the mentor's language, not in the first one of our list.
  expect(languageToWrite('ar', 'de')).toBe('de');
});
