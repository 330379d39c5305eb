import fc from 'fast-check';
import { expect, onTestFinished } from 'vitest';
import { type Day, toInstant } from '../../../utils/ground/days';

/** Time zones with daylight saving in both hemispheres, at midnight, by half an hour, and with skipped days. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kabul',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** Puts the whole process into a time zone for the rest of one test. */
export function inZone(zone: string): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
}

/** Any day from 1900 to 2999. */
export const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => toInstant(date).slice(0, 10) as Day);
