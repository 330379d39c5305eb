import { expect, test } from 'vitest';
import { isOwnKey } from '../../../utils/copies/own-keys';
import { kindOf } from '../../../utils/copies/own-settings';

test.each([
  'settings',
  'importTitles',
  'taught-rule-facebook/become-a-mentor/open',
  'guide-pack-a',
  'guide-finished-facebook/a',
  'guide-practised-facebook/a',
  'guide-left-facebook/a',
  'guide-health-facebook/a',
  'meetings reminded',
  'knownList',
  'lastBackup',
  'reminder',
  'copies',
  'lock',
  '',
  'guide-',
])('%s goes into copies wherever it is read from them', (key) => {
  expect(isOwnKey(key)).toBe(kindOf(key) !== undefined);
});
