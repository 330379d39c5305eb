import type { Day, Instant } from '../ground/days';
import type { ContactId, FollowUpId, MemberId } from '../ground/ids';

/** Why the program proposes a next action; the views word it. */
export const PROPOSALS = [
  'write-first',
  'ask-again',
  'answer',
  'agree-on-start',
  'meet',
  'look-in-again',
  // In a mentorship, see `utils/model/signals.ts`.
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
 * What a next step is of: a worry about the person; a meeting of the weeks; what else the weeks ask for; keeping in
 * touch. Of each kind that applies exactly one is open, and none takes the place of one of another kind.
 */
export const STEP_KINDS = ['worry', 'meeting', 'weeks', 'outreach'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * The next thing to do for a contact, or one that was. Every live contact in a stage that is not closed has at
 * least one that is open, and of each kind one at most, see `stepsFor` in next-step.ts.
 */
export interface FollowUp {
  /** UUIDv7. */
  id: FollowUpId;
  contactId: ContactId;
  kind: StepKind;
  /** The contact's name, while it is open: Today names people without reading them. The door keeps it up. */
  who: string;
  dueOn: Day;
  /** In the mentor's words; '' for a proposal of the program. */
  what: string;
  /** Absent on what the mentor has planned. */
  proposal?: Proposal;
  /** What of the mentorship is answered when it is done or left out. */
  answers?: string[];
  /** Only on a meeting the mentor has planned outside of weeks: its hour, `HH:MM`; '' where none is agreed. */
  time?: string;
  /** How often it has been put off. */
  putOff?: number;
  /** Who has planned it; absent on what the program proposes. */
  by?: MemberId;
  /** Its turn on Today, see `turnOf`: only on what is open and does not lie in the bin. */
  turn?: number;
  status: 'open' | 'done' | 'skipped' | 'replaced';
  createdAt: Instant;
  updatedAt: Instant;
  closedAt?: Instant;
  /** Set together with the contact's, while that lies in the bin. */
  deletedAt?: Instant;
}

/** Turns on Today, the first first. */
export const TURNS = { worry: 0, meeting: 1, weeks: 2, answer: 3, person: 4, first: 5 } as const;

/** What the program proposes in weeks, by the kind of step it is. */
const KIND_OF: Readonly<Partial<Record<Proposal, StepKind>>> = {
  worry: 'worry',
  'check-in': 'weeks',
  call: 'weeks',
  arrived: 'weeks',
  offer: 'weeks',
  stuck: 'weeks',
  close: 'weeks',
};

/** The kind of a proposal; meetings of the weeks are those that answer something in them. */
export function kindOf({ proposal, answers }: Pick<FollowUp, 'proposal' | 'answers'>): StepKind {
  if (proposal === undefined) return 'outreach';
  return KIND_OF[proposal] ?? (answers === undefined ? 'outreach' : 'meeting');
}

/** Whether a follow-up is open and does not lie in the bin. */
export function isOpen({ status, deletedAt }: Pick<FollowUp, 'status' | 'deletedAt'>): boolean {
  return status === 'open' && deletedAt === undefined;
}

type Turning = Pick<FollowUp, 'kind' | 'proposal' | 'time' | 'status' | 'deletedAt'>;

/**
 * When it is somebody's turn on Today: first what worries, then who is met, then what the weeks ask for, then who
 * waits: a person who has written before one who has not been written to.
 *
 * @returns undefined for what is not open
 */
export function turnOf(row: Turning): number | undefined {
  if (!isOpen(row)) return undefined;
  if (row.time !== undefined) return TURNS.meeting;
  if (row.kind !== 'outreach') return TURNS[row.kind];
  if (row.proposal === 'answer') return TURNS.answer;
  return row.proposal === 'write-first' ? TURNS.first : TURNS.person;
}

/** The row with its turn, as it is to lie in the database. */
export function withTurn<Row extends Turning & { turn?: number }>(row: Row): Row {
  const turn = turnOf(row);
  if (row.turn === turn) return row;
  const { turn: _before, ...rest } = row;
  return (turn === undefined ? rest : { ...rest, turn }) as Row;
}

/** Of several steps of one person the one that comes first: by day, then by turn. */
export function byDayAndTurn(a: FollowUp, b: FollowUp): number {
  return compare(a.dueOn, b.dueOn) || (a.turn ?? 0) - (b.turn ?? 0) || compare(a.id, b.id);
}

/**
 * What is open of one person as it stands on their page: what is due before what is still to come; of both what
 * worries first, then as on Today.
 */
export function inTurn(open: readonly FollowUp[], today: Day): FollowUp[] {
  const isLater = ({ dueOn }: FollowUp) => Number(dueOn > today);
  return open.toSorted(
    (a, b) => isLater(a) - isLater(b) || (a.turn ?? 0) - (b.turn ?? 0) || byDayAndTurn(a, b),
  );
}

/** Of what is open of one person the foremost; undefined where nothing is. */
export function foremost(open: readonly FollowUp[]): FollowUp | undefined {
  return open.toSorted(byDayAndTurn)[0];
}

/** The foremost open step of each person among rows of many. */
export function foremostOfEach(rows: readonly FollowUp[]): Map<string, FollowUp> {
  const first = new Map<string, FollowUp>();
  for (const row of rows) {
    if (!isOpen(row)) continue;
    const known = first.get(row.contactId);
    if (!known || byDayAndTurn(row, known) < 0) first.set(row.contactId, row);
  }
  return first;
}

/** Of each person the one step that stands in a table: in keeping in touch, else what the weeks ask for first. */
export function tabledOfEach(rows: readonly FollowUp[]): Map<string, FollowUp> {
  const outreach = rows.filter(({ kind }) => kind === 'outreach');
  return new Map([...foremostOfEach(rows), ...foremostOfEach(outreach)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
