import { belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import { eachLot } from '../database/lots';
import type { TrailDatabase } from '../database/schema';
import type { BadRow, CheckedRows, LogEntry, PartRow, RowPerson } from '../exchange/check-rows';
import { lastTouchOf } from '../exchange/linkedin-log';
import type { Day, Instant } from '../ground/days';
import type { ContactId, MemberId } from '../ground/ids';
import { isSame } from '../ground/same';
import { inSlices, type Work } from '../ground/slices';
import { plain } from '../ground/spelling';
import { fold } from '../ground/text';
import type { ContactDetails } from '../model/check-contact';
import { CONTACT_DEFAULTS } from '../model/check-contact';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, isOpen, tabledOfEach } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import { joinReach, REACH_FIELDS, type Reach, type ReachField, reachKeysOf } from '../model/reach';
import { beginningOn } from '../model/replan';
import { LIST_LIMIT } from '../model/rows';
import { currentOf } from '../model/running';
import { isSimilarName } from '../model/similar-names';

/** What to do with people who are already in the list. */
export const DUPLICATE_RULES = ['fill', 'theirs', 'keep'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

export interface PlanOptions {
  rule: DuplicateRule;
  /** Leave out rows without an address whose name resembles somebody's in the list. */
  leaveAlike: boolean;
}

/** One person as the import would leave them. */
export interface PlannedPerson {
  /** Their current state in the list; absent if new. */
  before?: Contact;
  name: string;
  addresses: string[];
  /** The identities of the addresses. */
  identities: string[];
  details: Partial<ContactDetails>;
  followUp?: RowPerson['followUp'];
  /** The step that is open now. */
  openFollowUp?: FollowUp;
  beginsOn?: Day;
  mentorship?: Mentorship;
  lastInteractionOn?: Day;
  savedOn?: Day;
  inCharge?: MemberId;
  entries?: readonly LogEntry[];
}

/** A row without an address whose name resembles somebody's in the list. */
export interface AlikeRow {
  number: number;
  name: string;
  known: string;
}

/** What an import would do. */
export interface ImportPlan {
  added: PlannedPerson[];
  updated: PlannedPerson[];
  /** Rows that say nothing new, or are left out by the mentor's choice. */
  skipped: number;
  /** Rows that contradict the list, which stays as it is. */
  differing: number;
  bad: BadRow[];
  /** People imported without a value that could not be read. */
  partly: PartRow[];
  /** An ambiguous date: the mentor is asked which number comes first. */
  unclearDay?: string;
  alike: AlikeRow[];
  /** The list when the plan was made: everybody's id and last change. */
  basis: ReadonlyMap<string, string>;
}

/** The list being imported into. */
interface List {
  contacts: ContactRecord[];
  open: ReadonlyMap<string, FollowUp>;
  mentorships: ReadonlyMap<string, Mentorship[]>;
  /** Who is in the team. */
  members: ReadonlySet<MemberId>;
  /** Entries already in the log, if the file brings any. */
  logged: ReadonlySet<string>;
}

/**
 * Plans an import without writing anything. The same address means the same person, in the list and in the file.
 *
 * @throws StorageFailure, or the signal's reason if aborted
 */
export async function planImport(
  db: TrailDatabase,
  checked: CheckedRows,
  options: PlanOptions,
  work: Work = {},
): Promise<ImportPlan> {
  const list = await readList(
    db,
    checked.people.some(({ entries }) => entries !== undefined),
  );
  const planner = new Planner(list, options);
  await inSlices(list.contacts, (record) => planner.know(record), { signal: work.signal });
  await inSlices(checked.people, (person) => planner.take(person), work);
  return planner.plan(checked);
}

function readList(db: TrailDatabase, withLog: boolean): Promise<List> {
  return storing(() =>
    db.transaction(
      'r',
      [db.contacts, db.followUps, db.mentorships, db.interactions, db.members],
      async () => {
        const contacts: ContactRecord[] = [];
        const rows: FollowUp[] = [];
        const mentorships = new Map<string, Mentorship[]>();
        await eachLot(db.contacts, (rows) => contacts.push(...rows.filter(isLive)));
        await eachLot(db.followUps, (lot) => rows.push(...lot.filter(isOpen)));
        const open = tabledOfEach(rows);
        await eachLot(db.mentorships, (rows) => {
          for (const row of rows) push(mentorships, row.contactId, row);
        });
        const logged = new Set<string>();
        if (withLog) {
          await eachLot(db.interactions, (rows) => {
            for (const { contactId, deletedAt, kind, on, text } of rows) {
              if (deletedAt === undefined) logged.add(entryKey(contactId, { kind, on, text }));
            }
          });
        }
        const members = new Set<MemberId>();
        for (const { id, leftAt } of await db.members.toArray()) if (leftAt === undefined) members.add(id);
        return { contacts, open, mentorships, logged, members };
      },
    ),
  );
}

function isLive({ deletedAt }: ContactRecord): boolean {
  return deletedAt === undefined;
}

/**
 * Whether the list has not changed since the plan was made: everybody in it, and the open steps and mentorships of
 * those who are to be changed. Runs in the transaction that writes.
 */
export async function isStill(db: TrailDatabase, { basis, updated }: ImportPlan): Promise<boolean> {
  const ids = updated.flatMap(({ before }) => before?.id ?? []);
  if (!(await isSameAround(db, ids, updated))) return false;
  let count = 0;
  let isAsBefore = true;
  await eachLot(db.contacts, (rows) => {
    const live = rows.filter(isLive);
    count += live.length;
    isAsBefore &&= live.every(({ id, updatedAt }) => basis.get(id) === updatedAt);
  });
  return isAsBefore && count === basis.size;
}

/** Whether these people's open steps and mentorships are still as in the plan. */
async function isSameAround(
  db: TrailDatabase,
  ids: readonly string[],
  updated: readonly PlannedPerson[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const [followUps, mentorships] = await Promise.all([
    belongingsOf(db, 'followUps', ids) as Promise<FollowUp[]>,
    belongingsOf(db, 'mentorships', ids) as Promise<Mentorship[]>,
  ]);
  const open = tabledOfEach(followUps);
  const running = Map.groupBy(mentorships, ({ contactId }) => contactId);
  return updated.every(({ before, openFollowUp, mentorship }) => {
    const id = before?.id ?? '';
    const current = currentOf(running.get(id) ?? []);
    return isSameRow(open.get(id), openFollowUp) && isSameRow(current, mentorship);
  });
}

type Kept = { id: string; updatedAt: Instant } | undefined;

function isSameRow(now: Kept, then: Kept): boolean {
  return now?.id === then?.id && now?.updatedAt === then?.updatedAt;
}

class Planner {
  private readonly people = new Set<PlannedPerson>();
  /** Who has each address: in the list, or earlier in the file. */
  private readonly owners = new Map<string, PlannedPerson>();
  /** The row of the file in which a person first appeared. */
  private readonly rowOf = new Map<PlannedPerson, { number: number; name: string }>();
  private readonly byName = new Map<string, ContactRecord[]>();
  private readonly byReach = new Map<string, PlannedPerson[]>();
  private readonly byWord = new Map<string, ContactRecord[]>();
  private readonly basis = new Map<string, string>();
  private readonly touched = new Set<PlannedPerson>();
  private readonly bad: BadRow[] = [];
  private readonly alike: AlikeRow[] = [];
  private readonly list: List;
  private readonly options: PlanOptions;
  private skipped = 0;
  private differing = 0;

  constructor(list: List, options: PlanOptions) {
    this.list = list;
    this.options = options;
  }

  /** Adds a person from the list. */
  know(record: ContactRecord): void {
    const { id, name, addresses, identities = [], sortKey: key = '', updatedAt } = record;
    this.basis.set(id, updatedAt);
    const planned: PlannedPerson = { before: record, name, addresses, identities, details: {} };
    for (const identity of identities) this.owners.set(identity, planned);
    this.reachable(planned, reachKeysOf(record));
    push(this.byName, key, record);
    for (const start of startsOf(key)) push(this.byWord, start, record);
  }

  take(person: RowPerson): void {
    const owners = new Set(person.identities.flatMap((identity) => this.owners.get(identity) ?? []));
    const [known, second] = owners;
    const reach = reachKeysOf({ phones: [], emails: [], ...person.details });
    const owner = known ?? this.reachedBy(person, reach);
    if (known && second) {
      const problem = { kind: 'two-people', first: known.name, second: second.name } as const;
      this.bad.push({ number: person.number, problems: [problem] });
      return;
    }
    if (owner) this.takeKnown(owner, person, reach);
    else if (person.identities.length === 0 && this.isKnown(person)) this.skipped += 1;
    else this.takeNew(person, reach);
  }

  /** Handles a row about somebody in the list or earlier in the file. */
  private takeKnown(owner: PlannedPerson, person: RowPerson, reach: readonly string[]): void {
    const earlier = this.rowOf.get(owner);
    // Two names with one address are two people, one of whom would be lost.
    if (earlier && !mayBeOne(fold(earlier.name), fold(person.name))) {
      const problem = { kind: 'same-address', line: earlier.number, name: earlier.name } as const;
      this.bad.push({ number: person.number, problems: [problem] });
      return;
    }
    this.rowOf.set(owner, person);
    const { changed, differs } = this.join(owner, person);
    if (changed) this.touched.add(owner);
    if (differs) this.differing += 1;
    else if (!changed) this.skipped += 1;
    for (const identity of person.identities) this.owners.set(identity, owner);
    this.reachable(owner, reach);
  }

  private takeNew(person: RowPerson, reach: readonly string[]): void {
    const { number: _number, ...planned } = person;
    const touched = lastTouchOf(person.entries ?? []);
    if (touched !== '' && touched > (planned.lastInteractionOn ?? '')) planned.lastInteractionOn = touched;
    this.people.add(planned);
    this.rowOf.set(planned, person);
    for (const identity of person.identities) this.owners.set(identity, planned);
    this.reachable(planned, reach);
  }

  private reachable(person: PlannedPerson, keys: readonly string[]): void {
    for (const key of keys) push(this.byReach, key, person);
  }

  /** Somebody with the same name and the same number or e-mail address, which makes them one person. */
  private reachedBy({ name, identities }: RowPerson, keys: readonly string[]): PlannedPerson | undefined {
    const folded = fold(name);
    return keys
      .flatMap((key) => this.byReach.get(key) ?? [])
      .find(
        (person) =>
          fold(person.name) === folded &&
          // Two addresses on one site are two people until the mentor says otherwise.
          !identities.some((identity) => person.identities.some((own) => siteOf(own) === siteOf(identity))),
      );
  }

  plan({ bad, partly, unclearDay }: CheckedRows): ImportPlan {
    // A row that is left out is reported only once, with the reason.
    const outside = new Set(this.bad.map(({ number }) => number));
    const updated = [...this.touched].filter(({ before }) => before !== undefined);
    return {
      added: [...this.people],
      updated: updated.map((person) => ({ ...person, before: toContact(person.before as ContactRecord) })),
      skipped: this.skipped,
      differing: this.differing,
      bad: [...bad, ...this.bad].sort((a, b) => a.number - b.number),
      partly: partly.filter(({ number }) => !outside.has(number)),
      ...(unclearDay === undefined ? {} : { unclearDay }),
      alike: this.alike,
      basis: this.basis,
    };
  }

  /** Whether a row without an address is in the list already, or is left out because it may be. */
  private isKnown(person: RowPerson): boolean {
    const key = fold(person.name);
    const same = (this.byName.get(key) ?? []).find((record) => saysNothingNew(record, person, this.list));
    if (same) return true;
    const near = new Set(startsOf(key).flatMap((start) => this.byWord.get(start) ?? []));
    const [known] =
      this.byName.get(key) ?? [...near].filter(({ sortKey = '' }) => isSimilarName(key, sortKey));
    if (!known) return false;
    this.alike.push({ number: person.number, name: person.name, known: known.name });
    return this.options.leaveAlike;
  }

  /** Adds to a person what a row says and the rule permits. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat part for each thing a row can say, all decided by `take`
  private join(target: PlannedPerson, person: RowPerson): Joined {
    const { before, name } = target;
    const { rule } = this.options;
    const now: Partial<ContactDetails> = { ...CONTACT_DEFAULTS, tags: [], ...before, ...target.details };
    const joined: Joined = { changed: false, differs: false };
    const take = (isKnown: boolean, write: () => void) => {
      const comesIn = rule === 'theirs' || (!isKnown && (rule === 'fill' || !before));
      if (comesIn) write();
      if (comesIn) joined.changed = true;
      // For a new person, the first of two rows wins.
      else if (before) joined.differs = true;
    };

    const known = new Set(target.addresses);
    const further = person.addresses.filter((address) => !known.has(address));
    if (target.addresses.length + further.length > LIST_LIMIT) joined.differs = true;
    else if (further.length > 0) {
      take(false, () => {
        target.addresses = [...target.addresses, ...further];
        target.identities = [...new Set([...target.identities, ...person.identities])];
      });
    }
    if (person.name !== name) take(true, () => (target.name = person.name));
    for (const [field, given] of Object.entries(person.details) as [keyof ContactDetails, never][]) {
      // Numbers and addresses are added to those already known.
      const value = isReach(field) ? withFurther(field, now[field] ?? [], given) : given;
      if (isSame(now[field], given) || isSame(now[field], value)) continue;
      take(!isReach(field) && (field === 'stage' || !isEmpty(now[field])), () => {
        target.details = { ...target.details, [field]: value };
      });
    }
    const last = target.lastInteractionOn ?? before?.lastInteractionOn ?? '';
    const { lastInteractionOn = '' } = person;
    if (lastInteractionOn !== '' && lastInteractionOn > last) {
      take(last !== '', () => (target.lastInteractionOn = lastInteractionOn));
    }
    const charge = target.inCharge ?? before?.inCharge;
    const { inCharge } = person;
    if (inCharge !== undefined && inCharge !== charge) {
      take(charge !== undefined && this.list.members.has(charge), () => (target.inCharge = inCharge));
    }
    const entries = this.newEntries(target, person);
    if (entries.length > 0) {
      take(false, () => {
        target.entries = [...(target.entries ?? []), ...entries];
        const touched = lastTouchOf(entries);
        if (touched !== '' && touched > (target.lastInteractionOn ?? last))
          target.lastInteractionOn = touched;
      });
    }
    this.joinPlans(target, person, joined, take);
    return joined;
  }

  /** The row's log entries that neither the log nor an earlier row has. */
  private newEntries({ before, entries: own = [] }: PlannedPerson, { entries = [] }: RowPerson): LogEntry[] {
    const told = new Set(own.map((entry) => entryKey('', entry)));
    return entries.filter(
      (entry) =>
        !(before && this.list.logged.has(entryKey(before.id, entry))) && !told.has(entryKey('', entry)),
    );
  }

  private joinPlans(
    target: PlannedPerson,
    { followUp, beginsOn }: RowPerson,
    joined: Joined,
    take: (isKnown: boolean, write: () => void) => void,
  ): void {
    const { before } = target;
    const open = before && this.list.open.get(before.id);
    if (open) target.openFollowUp = open;
    const planned = target.followUp ?? open;
    if (followUp && !samePlan(planned, followUp)) {
      take(planned !== undefined, () => (target.followUp = followUp));
    }
    const running = before && currentOf(this.list.mentorships.get(before.id) ?? []);
    if (running) target.mentorship = running;
    const begins = target.beginsOn ?? running?.beginsOn;
    if (beginsOn && begins !== beginsOn) {
      // Records of weeks stay with their weeks.
      if (running && !beginningOn(running, beginsOn)) joined.differs = true;
      else take(begins !== undefined, () => (target.beginsOn = beginsOn));
    }
  }
}

/** What a row about a known person does. */
interface Joined {
  /** Part of it is imported. */
  changed: boolean;
  /** Part of it differs from the list, which stays as it is. */
  differs: boolean;
}

/** Whether two folded names may be one person's: similar, or one a shorter form of the other. */
function mayBeOne(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((one, two) => one.length - two.length);
  return isSimilarName(a, b) || short.every((word) => long.includes(word));
}

/** Whether the list already has everything a row says, so that importing a file twice adds nobody. */
function saysNothingNew(record: ContactRecord, person: RowPerson, list: List): boolean {
  if (record.name !== person.name) return false;
  if (person.addresses.some((address) => !record.addresses.includes(address))) return false;
  const details = Object.entries(person.details) as [keyof ContactDetails, unknown][];
  const says = ([field, value]: (typeof details)[number]) => {
    const known = JSON.stringify(record[field]);
    if (known === JSON.stringify(value)) return false;
    return !isReach(field) || JSON.stringify(withFurther(field, record[field], value as Reach[])) !== known;
  };
  if (details.some(says)) return false;
  const { entries = [], followUp, beginsOn, lastInteractionOn, inCharge } = person;
  if (inCharge !== undefined && inCharge !== record.inCharge) return false;
  if (entries.some((entry) => !list.logged.has(entryKey(record.id, entry)))) return false;
  if (lastInteractionOn && lastInteractionOn !== record.lastInteractionOn) return false;
  if (followUp && !samePlan(list.open.get(record.id), followUp)) return false;
  return !beginsOn || currentOf(list.mentorships.get(record.id) ?? [])?.beginsOn === beginsOn;
}

function isReach(field: string): field is ReachField {
  return REACH_FIELDS.some((each) => each === field);
}

/** The known values plus new ones; a number with and without its country code is the same. */
function withFurther(field: ReachField, known: readonly Reach[], coming: readonly Reach[]): Reach[] {
  const keysOf = (reach: readonly Reach[]) => reachKeysOf({ phones: [], emails: [], [field]: reach });
  const keys = new Set(keysOf(known));
  const further = coming.filter((each) => !keysOf([each]).some((key) => keys.has(key)));
  return joinReach(field, known, further);
}

/** The platform of an identity. */
function siteOf(identity: string): string {
  return identity.split(/[/#]/, 1)[0] ?? '';
}

/** A key that is equal for the same entry: day and direction for messages, also the text for notes. */
function entryKey(
  contactId: ContactId,
  { kind, on, text }: Pick<Interaction, 'kind' | 'on' | 'text'>,
): string {
  return [contactId, kind, on, kind === 'note' ? text : ''].join(' ');
}

function samePlan(
  now: Pick<FollowUp, 'dueOn' | 'what' | 'proposal'> | undefined,
  then: NonNullable<RowPerson['followUp']>,
): boolean {
  return now?.dueOn === then.dueOn && now.what === then.what && now.proposal === then.proposal;
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' || value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0)
  );
}

/** The first letters of each word; names without a common one are not similar. */
function startsOf(key: string): string[] {
  return [
    ...new Set(
      plain(key)
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .map((word) => word.slice(0, 3)),
    ),
  ].filter((start) => start.length > 1);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
