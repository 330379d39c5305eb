import type { VersionStep } from './version-step';

/** A mentorship before this step: ten weeks from its first day. */
interface TenWeeks {
  beginsOn: string;
  endedAt?: string;
}

/** Frozen with this step: converts ten weeks, in the database and in backups of the version before. */
export function withWeeks<Row extends TenWeeks>(row: Row): Row & { lastOn: string } {
  const begin = Date.parse(`${row.beginsOn}T00:00:00Z`);
  const phase = (week: number) => (week <= 3 ? 'assess' : week <= 7 ? 'learn' : 'prove');
  return {
    ...row,
    lastOn: new Date(begin + 69 * 86_400_000).toISOString().slice(0, 10),
    planName: '',
    onFacebook: false,
    meeting: { weekday: new Date(begin).getUTCDay(), time: '', minutes: 60, channel: '' },
    weeks: Array.from({ length: 10 }, (_, index) => ({
      phase: phase(index + 1),
      standard: index + 1,
      title: '',
      goal: '',
      activity: '',
      question: '',
      movedBy: 0,
    })),
    pauses: [],
    goals: [],
    agreement: null,
    skills: [],
    closing: null,
    outcome: null,
    // Until now weeks had no records, so none counts as missed.
    answered: ['call:1'],
  };
}

/**
 * Turns a first day into a complete mentorship: weeks with their plan, meeting, pauses, goals, agreement, strengths
 * and closing. Adds the mentor's own plans.
 * - mentorships: `lastOn` finds those not yet over; only ended ones have `endedAt`.
 */
export const v4: VersionStep = {
  stores: {
    mentorships: 'id, contactId, beginsOn, lastOn, endedAt',
    plans: 'id',
  },
  async upgrade(transaction) {
    await transaction
      .table('mentorships')
      .toCollection()
      .modify((row, ref) => {
        ref.value = withWeeks(row);
      });
  },
};
