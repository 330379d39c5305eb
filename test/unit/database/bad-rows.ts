import { newId } from '../../../utils/ground/ids';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import { CONTACT_DEFAULTS } from '../../../utils/model/check-contact';
import { toRecord } from '../../../utils/model/contact-record';
import { newMentorship } from '../../../utils/model/new-mentorship';
import type { JournalTable } from '../../../utils/model/tables';

const AT = '2026-09-01T08:00:00.000Z';
const stamps = { createdAt: AT, updatedAt: AT };

/** A row that no action would write, as left by damage, an older version or foreign code. */
export interface BadRow {
  table: JournalTable | 'journal';
  /** What is wrong with it. */
  name: string;
  row: Record<string, unknown>;
}

/** Bad rows for every table. @param contactId of an existing person, whom they belong to */
export function badRows(contactId: string): BadRow[] {
  const contact = () =>
    toRecord({
      ...{
        ...CONTACT_DEFAULTS,
        id: newId(),
        name: 'Bad Row',
        addresses: [],
        tags: [],
        lastInteractionOn: '',
      },
      ...{ savedAt: AT, stageChangedAt: AT, updatedAt: AT },
    });
  const { name: _name, ...nameless } = contact();
  const entry = { contactId, kind: 'sent', on: '2026-09-01', text: 'Bad row', ...stamps };
  const followUp = { contactId, dueOn: '2026-09-01', what: 'Bad row', status: 'open', ...stamps };
  const mentorship = { ...newMentorship(contactId, '2026-09-01', AT), updatedAt: AT };
  const plan = { name: 'Bad row', weeks: builtinWeeks('six-weeks'), ...stamps };
  const offer = { kind: 'course', title: 'Bad row', reach: '', note: '', ...stamps };
  const template = { kind: 'first', name: 'Bad row', text: 'x', language: 'en', ...stamps };
  const view = { name: 'Bad row', filter: {}, columns: ['name'], sorting: { by: 'name', descending: false } };
  const id = newId;
  return [
    { table: 'contacts', name: 'no name', row: nameless },
    { table: 'contacts', name: 'unknown stage', row: { ...contact(), stage: 'friend' } },
    { table: 'contacts', name: 'no addresses', row: { ...contact(), addresses: null, identities: null } },
    { table: 'contacts', name: 'impossible day', row: { ...contact(), informedOn: '2026-13-99' } },
    { table: 'contacts', name: 'impossible instant', row: { ...contact(), savedAt: '2026-02-30T08:00:00Z' } },
    { table: 'interactions', name: 'impossible day', row: { id: id(), ...entry, on: '2026-13-99' } },
    { table: 'interactions', name: 'unknown kind', row: { id: id(), ...entry, kind: 'dream', text: null } },
    { table: 'followUps', name: 'impossible day', row: { id: id(), ...followUp, dueOn: '2026-13-99' } },
    {
      table: 'followUps',
      name: 'unknown proposal',
      row: { id: id(), ...followUp, proposal: 'x', what: null },
    },
    { table: 'mentorships', name: 'no weeks', row: { ...mentorship, id: id(), weeks: null } },
    {
      table: 'mentorships',
      name: 'impossible day',
      row: { ...mentorship, id: id(), beginsOn: '2026-13-99' },
    },
    { table: 'plans', name: 'no weeks', row: { id: id(), ...plan, weeks: null } },
    { table: 'templates', name: 'no text', row: { id: id(), ...template, text: null } },
    { table: 'templates', name: 'unknown language', row: { id: id(), ...template, language: 7, kind: {} } },
    { table: 'offers', name: 'no title', row: { id: id(), ...offer, title: null } },
    { table: 'offers', name: 'unknown kind', row: { id: id(), ...offer, kind: 'dream' } },
    {
      table: 'notes',
      name: 'no text',
      row: { id: id(), kind: 'answer', key: 'reach', text: 7, updatedAt: AT },
    },
    { table: 'views', name: 'no sorting', row: { id: id(), ...view, ...stamps, sorting: null, columns: 7 } },
    { table: 'preferences', name: 'no list', row: { name: 'quietWeekdays', value: 'x', updatedAt: AT } },
    { table: 'preferences', name: 'no names', row: { name: 'stageNames', value: null, updatedAt: AT } },
    { table: 'preferences', name: 'no order', row: { name: 'stageOrder', value: 7, updatedAt: AT } },
    { table: 'journal', name: 'no rows', row: { id: id(), kind: 'bulk', at: AT, count: 1, rows: null } },
  ];
}
