import Dexie from 'dexie';
import { asStorageFailure } from '../database/errors';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { LogEntry } from '../exchange/check-rows';
import { addDays, type Day, type Instant, toDay, toInstant } from '../ground/days';
import { type ContactId, type EntryId, newId } from '../ground/ids';
import type { Work } from '../ground/slices';
import { stamp } from '../ground/stamp';
import { isQuiet, proposeNext } from '../model/cadence';
import { CONTACT_DEFAULTS } from '../model/check-contact';
import type { Contact, ContactRecord, Stage } from '../model/contact';
import { toRecord } from '../model/contact-record';
import { type FollowUp, kindOf } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { listedWith, listingOf } from '../model/listing';
import { type Mentorship, type PlanWeek, WEEKS } from '../model/mentorship';
import { newMentorship } from '../model/new-mentorship';
import { stepsIn } from '../model/next-step';
import { isOnFacebook } from '../model/on-facebook';
import type { Preferences } from '../model/preferences';
import { beginningOn } from '../model/replan';
import { isClosed, moveToStage } from '../model/stages';
import { type Action, act, PERSON, type Unit } from './door';
import { type ImportPlan, isStill, type PlannedPerson } from './import-plan';

/** How many people's rows go to the database at once; progress is reported in between. */
const LOT = 100;

export interface ImportOptions {
  /** The file's name, for the list of past actions. */
  file: string;
  /** The source of the data, for new people whose row does not give one. */
  source: string;
  /** The weeks that start with the import; by default the program's ten, on no platform. */
  begin?: WeeksBegun;
  /** What happens to weeks not yet ended if the file moves their person on; `stay`: the stage stays. */
  moving?: 'run' | 'end' | 'stay';
  /** How many first messages a day the mentor wants to write; null: all are proposed for one day. */
  firstMessagesPerDay: number | null;
}

/** The answers that apply to all weeks starting with a file. */
export interface WeeksBegun {
  weeks: readonly PlanWeek[];
  /** The name of the mentor's own plan; '' for one of the program's. */
  planName: string;
  /** Whether people met on Facebook are mentored there. */
  onFacebook: boolean;
  /** The mentor knows that they are 18 or older. */
  isAdult: boolean;
}

export type ImportResult =
  | { ok: true; added: number; updated: number; entryId: EntryId }
  /** The list has changed since the plan was made; nothing was written. */
  | { ok: false; changedMeanwhile: true };

/** What an import writes of some people. */
interface Rows {
  contacts: ContactRecord[];
  changed: ContactRecord[];
  followUps: FollowUp[];
  replaced: FollowUp[];
  mentorships: Mentorship[];
  moved: Mentorship[];
  interactions: Interaction[];
}

const noRows = (): Rows => ({
  contacts: [],
  changed: [],
  followUps: [],
  replaced: [],
  mentorships: [],
  moved: [],
  interactions: [],
});

// With thousands of people, their next actions are written with them.
const IMPORT: Action = { name: 'import', tables: PERSON, listed: true, next: 'own', listsNew: true };

/**
 * Imports people as planned, all or nothing. Everybody new and not closed gets a next action. The whole import can be
 * undone with `undoEntry`.
 *
 * @throws StorageFailure, or the signal's reason if aborted; then nothing has been written
 */
export async function importPeople(
  db: TrailDatabase,
  plan: ImportPlan,
  { signal, onProgress, ...options }: ImportOptions & Work,
  now: Date,
): Promise<ImportResult> {
  const preferences = await readPreferences(db);
  const maker = new RowMaker(options, preferences, now);
  const total = plan.added.length + plan.updated.length;
  let done = 0;
  let before: PromiseLike<unknown> = Promise.resolve();
  /** Makes the rows of some people while the database writes those of the ones before, so that neither waits. */
  const lots = async (
    unit: Unit,
    all: readonly PlannedPerson[],
    make: (person: PlannedPerson) => void,
  ): Promise<void> => {
    for (let at = 0; at < all.length; at += LOT) {
      signal?.throwIfAborted();
      const lot = all.slice(at, at + LOT);
      for (const person of lot) make(person);
      const writing = write(db, maker.taken());
      // A failure is reported by the next await; by then the transaction has ended.
      writing.then(undefined, () => undefined);
      await before;
      unit.checkSoFar();
      before = writing;
      done += lot.length;
      onProgress?.(done, total);
    }
  };
  try {
    return await act(db, IMPORT, now, async (unit): Promise<ImportResult> => {
      if (!(await isStill(db, plan))) return { ok: false, changedMeanwhile: true };
      const entryId = unit.list({ kind: 'import', count: total, file: options.file });
      await lots(unit, plan.added, (person) => maker.add(person));
      await lots(unit, plan.updated, (person) => maker.change(person));
      await before;
      signal?.throwIfAborted();
      for (const { contact, renew } of maker.movedContacts) {
        signal?.throwIfAborted();
        await unit.next(contact, { renew });
      }
      return { ok: true, added: plan.added.length, updated: plan.updated.length, entryId };
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw asStorageFailure(error);
  }
}

/** Writes all of these rows; those of a table that has none are not asked for. */
function write(db: TrailDatabase, rows: Rows): PromiseLike<unknown> {
  const writes: PromiseLike<unknown>[] = [];
  if (rows.followUps.length > 0) writes.push(db.followUps.bulkAdd(rows.followUps));
  if (rows.mentorships.length > 0) writes.push(db.mentorships.bulkAdd(rows.mentorships));
  if (rows.interactions.length > 0) writes.push(db.interactions.bulkAdd(rows.interactions));
  if (rows.replaced.length > 0) writes.push(db.followUps.bulkPut(rows.replaced));
  if (rows.moved.length > 0) writes.push(db.mentorships.bulkPut(rows.moved));
  if (rows.contacts.length > 0) writes.push(db.contacts.bulkAdd(rows.contacts));
  if (rows.changed.length > 0) writes.push(db.contacts.bulkPut(rows.changed));
  return Dexie.Promise.all(writes);
}

class RowMaker {
  rows: Rows = noRows();
  /** People whose stage or mentorship has changed and, unless the file gives it, their next action with it. */
  readonly movedContacts: { contact: Contact; renew: boolean }[] = [];
  readonly #options: ImportOptions;
  readonly #preferences: Preferences;
  readonly #pace: Pace;
  readonly #now: Date;
  readonly #today: Day;
  readonly #at: Instant;

  constructor(options: ImportOptions, preferences: Preferences, now: Date) {
    this.#options = options;
    this.#preferences = preferences;
    this.#pace = new Pace(options.firstMessagesPerDay, preferences);
    this.#now = now;
    this.#today = toDay(now);
    this.#at = toInstant(now);
  }

  /** The rows made since this was last asked for. */
  taken(): Rows {
    const { rows } = this;
    this.rows = noRows();
    return rows;
  }

  add(person: PlannedPerson): void {
    const { contacts, followUps, mentorships } = this.rows;
    const [open, begun] = [followUps.length, mentorships.length];
    const record = this.#addOne(person);
    contacts.push(listedWith(record, listingOf(followUps.slice(open), mentorships.slice(begun))));
  }

  #addOne(person: PlannedPerson): ContactRecord {
    const at = this.#at;
    const { addresses, identities } = person;
    const contact: Contact = {
      id: newId(),
      name: person.name,
      addresses: [],
      ...CONTACT_DEFAULTS,
      tags: [],
      source: this.#options.source,
      ...person.details,
      lastInteractionOn: person.lastInteractionOn ?? '',
      savedAt: instantOf(person.savedOn, this.#today, at),
      stageChangedAt: at,
      updatedAt: at,
      ...(person.inCharge && { inCharge: person.inCharge }),
    };
    contact.stage = stageAfter(person, contact.stage);
    const mentorship = person.beginsOn ? this.#begin(contact, person.beginsOn, addresses) : null;
    this.#log(contact, person);
    if (!isClosed(contact.stage)) this.#planNext(contact, person, mentorship);
    // Reading the file already gave the identities; computing them again would cost as much as everything else.
    return { ...toRecord(contact), addresses, identities };
  }

  change(person: PlannedPerson): void {
    const { before } = person;
    if (!before) return;
    const { moving = 'run' } = this.#options;
    const { stage: wanted = stageAfter(person, before.stage), ...details } = person.details;
    const leaves = leavesWeeks(person);
    const stage = leaves && moving === 'stay' ? before.stage : wanted;
    let contact: Contact = {
      ...before,
      ...details,
      name: person.name,
      addresses: person.addresses,
      lastInteractionOn: person.lastInteractionOn ?? before.lastInteractionOn,
      updatedAt: stamp(this.#now, before),
      ...(person.inCharge && { inCharge: person.inCharge }),
    };
    if (stage !== before.stage) {
      const moved = moveToStage(contact, stage, this.#today, this.#at);
      contact = moved.contact;
      this.rows.interactions.push(moved.entry);
    }
    this.#log(contact, person);
    this.#changeWeeks(contact, person, leaves && moving === 'end');
    this.rows.changed.push(toRecord(contact));
    if (person.followUp && !isClosed(stage)) this.#replaceNext(contact, person.followUp, person.openFollowUp);
    this.#noteMoved(contact, person, before);
  }

  /** On Facebook only if the person is known to be an adult, and for ten weeks at most. */
  #begin(contact: Contact, beginsOn: Day, addresses = contact.addresses): Mentorship {
    const { begin } = this.#options;
    const isAdult = contact.ageBand === 'adult' || (begin?.isAdult === true && contact.ageBand === 'unknown');
    const onFacebook =
      begin?.onFacebook === true &&
      begin.weeks.length <= WEEKS &&
      isAdult &&
      isOnFacebook({ ...contact, addresses });
    const mentorship = newMentorship(contact.id, beginsOn, this.#at, { ...begin, onFacebook });
    if (mentorship.onFacebook) contact.ageBand = 'adult';
    this.rows.mentorships.push(mentorship);
    return mentorship;
  }

  #changeWeeks(contact: Contact, { mentorship: running, beginsOn }: PlannedPerson, ends: boolean): void {
    if (!running) {
      if (beginsOn) this.#begin(contact, beginsOn);
      return;
    }
    const updatedAt = stamp(this.#now, running);
    const moved = beginsOn ? beginningOn(running, beginsOn) : null;
    if (ends) this.rows.moved.push({ ...running, endedAt: this.#at, updatedAt });
    else if (moved) this.rows.moved.push({ ...moved, updatedAt });
  }

  #log({ id }: Contact, { entries = [] }: PlannedPerson): void {
    for (const entry of entries) this.rows.interactions.push(logged(id, entry, this.#at));
  }

  #plan(contact: Contact, plan: Parameters<typeof followUp>[1]): void {
    this.rows.followUps.push(followUp(contact, plan, this.#at));
  }

  /** The next steps of a new person: those of the weeks, and the one the file gives or the program proposes. */
  #planNext(contact: Contact, { followUp }: PlannedPerson, mentorship: Mentorship | null): void {
    const own = followUp?.proposal === undefined ? followUp : undefined;
    const steps =
      mentorship && contact.stage === 'mentoring' ? stepsIn(mentorship, this.#today, this.#preferences) : [];
    for (const step of steps) this.#plan(contact, { ...step, what: '' });
    if (!own && steps.length > 0) return;
    const proposed = proposeNext(contact, this.#today, this.#preferences);
    // Keep the file's day, even if it refers to the weeks of another list.
    const planned =
      followUp && kindOf(followUp) !== 'outreach' && proposed
        ? { ...followUp, proposal: proposed.proposal }
        : followUp;
    const outreach = own ?? planned ?? this.#pace.spread(contact, proposed);
    if (outreach) this.#plan(contact, outreach);
  }

  #replaceNext(
    contact: Contact,
    planned: NonNullable<PlannedPerson['followUp']>,
    open: PlannedPerson['openFollowUp'],
  ): void {
    // Keep the file's day; a mentor who edits a stage in a table usually leaves the old proposal beside it.
    const proposal = planned.proposal && proposeNext(contact, this.#today, this.#preferences)?.proposal;
    if (open?.kind === 'outreach') {
      const updatedAt = stamp(this.#now, open);
      this.rows.replaced.push({ ...open, status: 'replaced', closedAt: this.#at, updatedAt });
    }
    this.#plan(contact, { ...planned, ...(proposal ? { proposal } : {}) });
  }

  #noteMoved(contact: Contact, person: PlannedPerson, before: Contact): void {
    const { stage } = contact;
    const isOther = stage !== before.stage && (!person.followUp || isClosed(stage));
    // The file's step is about keeping in touch, so there may be one of the weeks beside it.
    const isBeside = person.followUp !== undefined && person.openFollowUp?.kind !== 'outreach';
    const inWeeks = person.beginsOn !== undefined && stage === 'mentoring';
    // Proposals from before the messages in the file are out of date.
    const wrote = contact.lastInteractionOn !== before.lastInteractionOn && person.entries !== undefined;
    const stale = wrote && !person.followUp && person.openFollowUp?.proposal !== undefined;
    if (isOther || inWeeks || stale || isBeside)
      this.movedContacts.push({ contact, renew: inWeeks || stale });
  }
}

/** Whether the file moves on somebody whose weeks have not been ended. */
export function leavesWeeks({ before, details, mentorship }: PlannedPerson): boolean {
  const { stage } = details;
  return (
    mentorship !== undefined && before?.stage === 'mentoring' && stage !== undefined && stage !== 'mentoring'
  );
}

/** Imported messages change the stage just as logged ones do. */
function stageAfter({ entries = [] }: PlannedPerson, stage: Stage): Stage {
  if (entries.some(({ kind }) => kind === 'reply') && (stage === 'found' || stage === 'contacted')) {
    return 'replied';
  }
  return stage === 'found' && entries.some(({ kind }) => kind === 'sent') ? 'contacted' : stage;
}

function logged(contactId: ContactId, { kind, on, text }: LogEntry, at: Instant): Interaction {
  return { id: newId(), contactId, kind, on, text, createdAt: at, updatedAt: at };
}

function followUp(
  contact: Contact,
  plan: NonNullable<PlannedPerson['followUp']> & Pick<FollowUp, 'answers'>,
  at: Instant,
): FollowUp {
  return {
    id: newId(),
    contactId: contact.id,
    kind: kindOf(plan),
    who: contact.name,
    dueOn: plan.dueOn,
    what: plan.what,
    ...(plan.proposal ? { proposal: plan.proposal } : {}),
    ...(plan.answers ? { answers: plan.answers } : {}),
    status: 'open',
    createdAt: at,
    updatedAt: at,
  };
}

/** Noon of the day a person was saved: a change of time zone or clock cannot move it to another day. */
function instantOf(savedOn: Day | undefined, today: Day, at: Instant): Instant {
  if (savedOn === undefined || savedOn >= today) return at;
  return toInstant(new Date(`${savedOn}T12:00:00`));
}

/** Spreads first messages over the coming days, so many a day, avoiding quiet days. */
class Pace {
  private readonly perDay: number | null;
  private readonly preferences: Preferences;
  private day: Day = '0000-01-01';
  private taken = 0;

  constructor(perDay: number | null, preferences: Preferences) {
    this.perDay = perDay;
    this.preferences = preferences;
  }

  spread(
    contact: Contact,
    next: ReturnType<typeof proposeNext>,
  ): NonNullable<PlannedPerson['followUp']> | null {
    if (!next) return null;
    const proposed = { ...next, what: '' };
    if (this.perDay === null || next.proposal !== 'write-first' || contact.lastInteractionOn !== '') {
      return proposed;
    }
    if (this.day < next.dueOn) {
      this.day = next.dueOn;
      this.taken = 0;
    }
    if (this.taken >= this.perDay) {
      this.day = this.nextDay();
      this.taken = 0;
    }
    this.taken += 1;
    return { ...proposed, dueOn: this.day };
  }

  private nextDay(): Day {
    for (let ahead = 1; ahead <= 366; ahead += 1) {
      const day = addDays(this.day, ahead);
      if (!isQuiet(day, this.preferences)) return day;
    }
    return addDays(this.day, 1);
  }
}
