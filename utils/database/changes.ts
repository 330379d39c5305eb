import { stamp } from '../ground/stamp';
import type { ContactRecord } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import type { TrailDatabase } from './schema';

/** The rows that are about one person. */
export interface PersonRows {
  contacts: ContactRecord;
  followUps: FollowUp;
  interactions: Interaction;
  mentorships: Mentorship;
}
export type PersonTable = keyof PersonRows;

export type RowChange = {
  [Name in PersonTable]: {
    table: Name;
    /** Absent where the action made the row. */
    before?: PersonRows[Name];
    after: PersonRows[Name];
  };
}[PersonTable];

/** Writes the rows of one action, inside its transaction, and remembers what they were. */
export class Changes {
  readonly list: RowChange[] = [];
  readonly #db: TrailDatabase;
  readonly #now: Date;

  constructor(db: TrailDatabase, now: Date) {
    this.#db = db;
    this.#now = now;
  }

  /** @param before the row as it lies there; without one it is new */
  async put<Name extends PersonTable>(
    table: Name,
    row: PersonRows[Name],
    before?: PersonRows[Name],
  ): Promise<PersonRows[Name]> {
    const after = { ...row, updatedAt: stamp(this.#now, before) };
    await this.#db.table(table).put(after);
    const first = this.list.find((change) => change.table === table && change.after.id === row.id);
    if (first) first.after = after;
    else this.list.push({ table, after, ...(before && { before }) } as RowChange);
    return after;
  }
}
