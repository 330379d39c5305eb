import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { stamp } from '../ground/stamp';
import { toContact, toRecord } from '../model/contact-record';
import { TABLES } from '../model/tables';
import { checkDatabase, type Finding } from '../queries/check';
import { type Action, act, type Unit } from './door';
import { undoing } from './undo-entry';

const MEND: Action = { name: 'mend', tables: TABLES, listed: true, next: 'own' };

/** What there is only one right answer to. Which of two people an address belongs to only the mentor knows. */
const MENDED: readonly Finding['kind'][] = ['wrong-keys', 'next-action', 'orphan', 'not-adult'];

/** Whether a finding is mended without guessing. */
export function canMend({ kind }: Finding): boolean {
  return MENDED.includes(kind);
}

/**
 * Checks everything and mends what can be mended without guessing, as one action that is listed among the past ones.
 *
 * @returns how many findings are mended, and how to take it back; 0 where there was nothing to mend
 * @throws StorageFailure then nothing has been mended
 */
export function mendDatabase(db: TrailDatabase, now: Date): Promise<{ mended: number; undo?: Undo }> {
  return act(db, MEND, now, async (unit) => {
    const findings = (await checkDatabase(db, unit.today)).filter(canMend);
    for (const finding of findings) await mend(unit, finding);
    if (findings.length === 0) return { mended: 0 };
    return { mended: findings.length, undo: undoing(db, unit.list({ kind: 'mend' })) };
  });
}

async function mend(unit: Unit, finding: Finding): Promise<void> {
  const { db, now } = unit;
  switch (finding.kind) {
    case 'wrong-keys': {
      const record = await db.contacts.get(finding.contactId);
      // Nothing of what the mentor has written is changed: it is as old as it was.
      if (record) await db.contacts.put(toRecord(toContact(record)));
      unit.listAnew(finding.contactId);
      return;
    }
    case 'next-action': {
      const record = await db.contacts.get(finding.contactId);
      if (record) await unit.next(toContact(record));
      return;
    }
    case 'orphan': {
      const contact = await db.contacts.get(finding.contactId);
      const row = await db.table(finding.table).get(finding.key);
      if (!contact?.deletedAt || !row) return;
      await db.table(finding.table).put({ ...row, deletedAt: contact.deletedAt, updatedAt: stamp(now, row) });
      return;
    }
    case 'not-adult': {
      const row = await db.mentorships.get(finding.mentorshipId);
      if (row) await unit.put('mentorships', { ...row, onFacebook: false }, row);
      return;
    }
  }
}
