import type { VersionStep } from './version-step';

/** A follow-up before this step: a contact had only one, whatever it was about. */
interface OneOfAll {
  contactId: string;
  proposal?: string;
  answers?: readonly string[];
  status: string;
  deletedAt?: string;
}

/** Frozen with this step: the kind of each proposal the program makes during the weeks. */
const KINDS: Readonly<Record<string, string>> = {
  worry: 'worry',
  'check-in': 'weeks',
  call: 'weeks',
  stuck: 'weeks',
  close: 'weeks',
};
const TURNS: Readonly<Record<string, number>> = { worry: 0, meeting: 1, weeks: 2 };

function kindOf({ proposal, answers }: OneOfAll): string {
  if (proposal === undefined) return 'outreach';
  return KINDS[proposal] ?? (answers === undefined ? 'outreach' : 'meeting');
}

/** Converts a follow-up, in the database and in backups of the version before. */
export function withKind<Row extends OneOfAll>(row: Row, who: string) {
  const kind = kindOf(row);
  const rank = row.proposal === 'answer' ? 3 : row.proposal === 'write-first' ? 5 : 4;
  const isOpen = row.status === 'open' && row.deletedAt === undefined;
  return { ...row, kind, who, ...(isOpen && { turn: TURNS[kind] ?? rank }) };
}

/**
 * A contact has one next step of each kind that applies: a meeting of the weeks replaces neither a worry nor another
 * planned step. Each open one carries the contact's name and its turn on Today, so that Today reads no contacts.
 * Further steps that the weeks need are added by the next check, see `utils/actions/settle.ts`.
 * - followUps: `[turn+dueOn]` holds only open steps outside the bin, the most human first.
 */
export const v7: VersionStep = {
  stores: {
    followUps: 'id, [status+dueOn], [contactId+status], [status+dueOn+deletedAt], [turn+dueOn]',
  },
  async upgrade(transaction) {
    const names = new Map<string, string>();
    await transaction.table('contacts').each(({ id, name }) => names.set(id, name));
    await transaction
      .table('followUps')
      .toCollection()
      .modify((row, ref) => {
        ref.value = withKind(row, names.get(row.contactId) ?? '');
      });
    await transaction
      .table('journal')
      .toCollection()
      .modify((entry) => {
        for (const row of entry.rows) {
          if (row.table !== 'followUps' || row.before === null) continue;
          row.before = withKind(row.before, names.get(row.before.contactId) ?? '');
        }
      });
  },
};
