import Papa from 'papaparse';
import { toContact } from '../contacts/record';
import type { Contact, Day, Stage } from '../contacts/types';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { toDay } from '../follow-ups/days';
import type { CsvSeparator } from '../settings/settings';
import { currentOf } from '../timeline/mentorships';
import { weekOf } from '../timeline/weeks';

export type Separator = ',' | ';' | '\t';

/** One contact as one line of the table. Empty cells are ''. */
export interface ContactRow {
  name: string;
  stage: Stage;
  addresses: string[];
  /** The open follow-up: its day and what to do. */
  followUpOn: Day | '';
  followUpWhat: string;
  /** The ten weeks: first day, and the week today lies in. */
  beginsOn: Day | '';
  week: number | '';
  notes: string;
  savedOn: Day;
}

/** The columns in their order. */
export const CSV_COLUMNS = [
  'name',
  'stage',
  'addresses',
  'followUpOn',
  'followUpWhat',
  'beginsOn',
  'week',
  'notes',
  'savedOn',
] as const satisfies readonly (keyof ContactRow)[];
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export interface CsvOptions {
  separator: Separator;
  /** The columns' titles, in the order of CSV_COLUMNS. */
  header: readonly string[];
  /** The word for a stage in the mentor's language. */
  stageWord: (stage: Stage) => string;
}

/**
 * What a spreadsheet would take for a formula, blanks and quotes before it included.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\s\p{C}"'`]*[=+\-@＝＋－＠]|'*[\t\r])/u;

/**
 * Writes contacts as CSV for any spreadsheet: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180.
 * A cell that a spreadsheet would take for a formula gets one apostrophe in front; every other cell is
 * exactly what was stored.
 */
export function contactsToCsv(
  rows: readonly ContactRow[],
  { separator, header, stageWord }: CsvOptions,
): string {
  const lines = rows.map((row) =>
    CSV_COLUMNS.map((column) => {
      if (column === 'stage') return stageWord(row.stage);
      if (column === 'addresses') return row.addresses.join(' ');
      return String(row[column]);
    }),
  );
  const table = [[...header], ...lines].map((cells) => cells.map(defuse));
  return `\ufeff${Papa.unparse(table, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

function defuse(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Gathers all live contacts, in order of their names, as they stand at one moment. @throws StorageFailure */
export function csvRows(db: TrailDatabase, today: Day): Promise<ContactRow[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, db.mentorships, async () => {
      const contacts = await db.contacts.orderBy('sortKey').toArray();
      const open = await db.followUps
        .where('[status+dueOn]')
        .between(['open', ''], ['open', '\uffff'])
        .toArray();
      const followUps = new Map(open.map((followUp) => [followUp.contactId, followUp]));
      const mentorships = Map.groupBy(await db.mentorships.toArray(), ({ contactId }) => contactId);

      return contacts.map((record) => {
        const contact: Contact = toContact(record);
        const followUp = followUps.get(contact.id);
        const beginsOn = currentOf(mentorships.get(contact.id) ?? [])?.beginsOn ?? '';
        const position = beginsOn === '' ? null : weekOf(beginsOn, today);
        return {
          name: contact.name,
          stage: contact.stage,
          addresses: contact.addresses,
          followUpOn: followUp?.dueOn ?? '',
          followUpWhat: followUp?.what ?? '',
          beginsOn,
          week: position?.kind === 'running' ? position.week : '',
          notes: contact.notes,
          savedOn: toDay(new Date(contact.savedAt)),
        };
      });
    }),
  );
}

/** What spreadsheets expect where a language writes decimals with a comma (`;`), else `,`. */
export function defaultSeparator(language: string): ',' | ';' {
  return language.toLowerCase().split('-')[0] === 'de' ? ';' : ',';
}

/** The separator to write: the mentor's own choice, else the one their language leads to expect. */
export function pickSeparator(chosen: CsvSeparator | null, language: string): Separator {
  if (chosen === 'tab') return '\t';
  return chosen ?? defaultSeparator(language);
}

/** A name for the file that sorts by date. */
export function csvFileName(today: Day): string {
  return `mentor-trail-contacts-${today}.csv`;
}
