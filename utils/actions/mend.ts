import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { stamp } from '../ground/stamp';
import { toContact, toRecord } from '../model/contact-record';
import { TABLES } from '../model/tables';
import { checkDatabase, type Finding } from '../queries/check';
import { type Action, act, type Unit } from './door';
import { undoing } from './undo-entry';

const MEND: Action = { name: 'mend', tables: TABLES, listed: true, next: 'own' };

/** Problems with only one right fix. Which of two people an address belongs to, only the mentor knows. */
const MENDED: readonly Finding['kind'][] = ['wrong-keys', 'next-action', 'orphan', 'not-adult'];

/** Whether a finding can be fixed without guessing. */
export function canMend({ kind }: Finding): boolean {
  return MENDED.includes(kind);
}

/**
 * Checks everything and fixes what needs no guessing, as one action in the list of past actions.
 *
 * @returns how many findings were fixed, and an undo; 0 if there were none
 * @throws StorageFailure; then nothing has been fixed
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
      // Keep `updatedAt`: nothing the mentor wrote has changed.
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
