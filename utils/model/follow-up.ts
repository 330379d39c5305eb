import type { Day, Instant } from '../ground/days';
import type { ContactId, FollowUpId, MemberId } from '../ground/ids';

/** Why the program proposes a next action; views word it. */
export const PROPOSALS = [
  'write-first',
  'ask-again',
  'answer',
  'agree-on-start',
  'meet',
  'look-in-again',
  // During a mentorship, see `utils/model/signals.ts`.
  'check-in',
  'call',
  'worry',
  'arrived',
  'offer',
  'stuck',
  'end-near',
  'close',
] as const;
export type Proposal = (typeof PROPOSALS)[number];

/**
 * What a next step is about: a worry; a meeting of the weeks; another step of the weeks; keeping in touch. Exactly
 * one of each applicable kind is open, and none replaces one of another kind.
 */
export const STEP_KINDS = ['worry', 'meeting', 'weeks', 'outreach'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * The next thing to do for a contact, or a past one. Every live contact in a stage that is not closed has at least
 * one open, and at most one of each kind, see `stepsFor` in next-step.ts.
 */
export interface FollowUp {
  /** UUIDv7. */
  id: FollowUpId;
  contactId: ContactId;
  kind: StepKind;
  /** The contact's name, while the step is open, so that Today need not read contacts. Maintained by the door. */
  who: string;
  dueOn: Day;
  /** In the mentor's words; '' if the program proposed it. */
  what: string;
  /** Absent if the mentor planned it. */
  proposal?: Proposal;
  /** The signals of the mentorship that are answered when it is done or skipped. */
  answers?: string[];
  /** Only for a meeting planned outside the weeks: its time, `HH:MM`; '' if none has been agreed. */
  time?: string;
  /** How often it has been postponed. */
  putOff?: number;
  /** Who planned it; absent if the program proposed it. */
  by?: MemberId;
  /** Its turn on Today, see `turnOf`; only on open steps outside the bin. */
  turn?: number;
  status: 'open' | 'done' | 'skipped' | 'replaced';
  createdAt: Instant;
  updatedAt: Instant;
  closedAt?: Instant;
  /** Set together with the contact's, while that is in the bin. */
  deletedAt?: Instant;
}

/** The turns on Today in order. */
export const TURNS = { worry: 0, meeting: 1, weeks: 2, answer: 3, person: 4, first: 5 } as const;

/** The kinds of the program's proposals during the weeks. */
const KIND_OF: Readonly<Partial<Record<Proposal, StepKind>>> = {
  worry: 'worry',
  'check-in': 'weeks',
  call: 'weeks',
  arrived: 'weeks',
  offer: 'weeks',
  stuck: 'weeks',
  close: 'weeks',
};

/** The kind of a proposal; meetings of the weeks are those that answer something. */
export function kindOf({ proposal, answers }: Pick<FollowUp, 'proposal' | 'answers'>): StepKind {
  if (proposal === undefined) return 'outreach';
  return KIND_OF[proposal] ?? (answers === undefined ? 'outreach' : 'meeting');
}

/** Whether a follow-up is open and not in the bin. */
export function isOpen({ status, deletedAt }: Pick<FollowUp, 'status' | 'deletedAt'>): boolean {
  return status === 'open' && deletedAt === undefined;
}

type Turning = Pick<FollowUp, 'kind' | 'proposal' | 'time' | 'status' | 'deletedAt'>;

/**
 * The turn of a step on Today: first worries, then meetings, then other steps of the weeks, then people waiting, with
 * somebody who has written before somebody not yet written to.
 *
 * @returns undefined if it is not open
 */
export function turnOf(row: Turning): number | undefined {
  if (!isOpen(row)) return undefined;
  if (row.time !== undefined) return TURNS.meeting;
  if (row.kind !== 'outreach') return TURNS[row.kind];
  if (row.proposal === 'answer') return TURNS.answer;
  return row.proposal === 'write-first' ? TURNS.first : TURNS.person;
}

/** The row with its turn, as stored. */
export function withTurn<Row extends Turning & { turn?: number }>(row: Row): Row {
  const turn = turnOf(row);
  if (row.turn === turn) return row;
  const { turn: _before, ...rest } = row;
  return (turn === undefined ? rest : { ...rest, turn }) as Row;
}

/** Orders steps of one person by day, then by turn. */
export function byDayAndTurn(a: FollowUp, b: FollowUp): number {
  return compare(a.dueOn, b.dueOn) || (a.turn ?? 0) - (b.turn ?? 0) || compare(a.id, b.id);
}

/**
 * The open steps of one person as their page shows them: due before upcoming; within each, worries first, then as on
 * Today.
 */
export function inTurn(open: readonly FollowUp[], today: Day): FollowUp[] {
  const isLater = ({ dueOn }: FollowUp) => Number(dueOn > today);
  return open.toSorted(
    (a, b) => isLater(a) - isLater(b) || (a.turn ?? 0) - (b.turn ?? 0) || byDayAndTurn(a, b),
  );
}

/** The next of one person's open steps; undefined if there are none. */
export function foremost(open: readonly FollowUp[]): FollowUp | undefined {
  return open.toSorted(byDayAndTurn)[0];
}

/** The next open step of each person. */
export function foremostOfEach(rows: readonly FollowUp[]): Map<string, FollowUp> {
  const first = new Map<string, FollowUp>();
  for (const row of rows) {
    if (!isOpen(row)) continue;
    const known = first.get(row.contactId);
    if (!known || byDayAndTurn(row, known) < 0) first.set(row.contactId, row);
  }
  return first;
}

/** The one step of each person that a table shows: keeping in touch, or else the first one of the weeks. */
export function tabledOfEach(rows: readonly FollowUp[]): Map<string, FollowUp> {
  const outreach = rows.filter(({ kind }) => kind === 'outreach');
  return new Map([...foremostOfEach(rows), ...foremostOfEach(outreach)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
