import { useState } from 'preact/hooks';
import { countContacts } from '../../utils/database/find-contact';
import { type ColumnWords, CSV_COLUMNS, type CsvColumn, columnsWith } from '../../utils/exchange/columns';
import { pickSeparator, toCsv } from '../../utils/exchange/csv';
import {
  googleTable,
  namelessTable,
  outlookTable,
  plainTable,
  type Table,
} from '../../utils/exchange/layouts';
import type { VcardVersion } from '../../utils/exchange/vcard';
import type { ContactId } from '../../utils/ground/ids';
import type { Work } from '../../utils/ground/slices';
import type { MessageKey } from '../../utils/language/messages.gen';
import { withoutIsolation } from '../../utils/language/translate';
import type { ExportRow } from '../../utils/model/export-row';
import { exportRows } from '../../utils/queries/export-rows';
import { runningMentorships } from '../../utils/queries/mentorships';
import { sampleIds } from '../../utils/queries/samples';
import { SeparatorChoice } from '../choices/SeparatorChoice';
import { Choice } from '../controls/Choice';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { Tick } from '../controls/Tick';
import { calendarWords } from '../words/calendar';
import { whatToDo } from '../words/follow-ups';
import { useLongWork, Working } from './long-work';
import { PurposeChoice } from './PurposeChoice';
import type { Purpose } from './purposes';
import { useOwnWords } from './words';

const FILES = {
  table: { name: 'file-contacts', end: 'csv' },
  nameless: { name: 'file-report', end: 'csv' },
  vcard: { name: 'file-contacts', end: 'vcf' },
  google: { name: 'file-google', end: 'csv' },
  outlook: { name: 'file-outlook', end: 'csv' },
  calendar: { name: 'file-follow-ups', end: 'ics' },
  meetings: { name: 'file-meetings', end: 'ics' },
} as const satisfies Record<Purpose, { name: MessageKey; end: string }>;

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  vcf: 'text/vcard;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
} as const;

const VERSIONS = ['3.0', '4.0'] as const satisfies readonly VcardVersion[];

/** Purposes for which the mentor decides whether notes go along. */
const MAY_HAVE_NOTES: readonly Purpose[] = ['vcard', 'google', 'outlook'];

interface ExportViewProps {
  /** The people the mentor has chosen in the table of contacts. */
  ids?: readonly ContactId[] | undefined;
}

/** Hands people over as a file: as a table, to an address book, to a calendar, or as a report without names. */
export function ExportView({ ids }: ExportViewProps) {
  const { t, db, settings, today } = usePage();
  const words = useOwnWords();
  const { progress, run, stop } = useLongWork();
  const [onlyChosen, setOnlyChosen] = useState(ids !== undefined);
  const [purpose, setPurpose] = useState<Purpose>('table');
  const [columns, setColumns] = useState<ReadonlySet<CsvColumn>>(new Set(CSV_COLUMNS));
  const [withNotes, setWithNotes] = useState(false);
  const [withWork, setWithWork] = useState(false);
  const [version, setVersion] = useState<VcardVersion>('3.0');
  const [withMetAt, setWithMetAt] = useState(false);
  const [result, setResult] = useState('');
  const counted = useLive('export-count', async () => {
    const [all, samples] = await Promise.all([countContacts(db), sampleIds(db)]);
    return { all: all - samples.length, samples: new Set(samples) };
  });
  if (!counted) return null;
  const { all, samples } = counted;

  const tableFor = (rows: readonly ExportRow[]): Table => {
    switch (purpose) {
      case 'google':
        return googleTable(rows, withNotes, withWork);
      case 'outlook':
        return outlookTable(rows, withNotes, withWork);
      case 'nameless':
        return namelessTable(rows, words, { withMetAt, numberTitle: t('out-number') });
      default:
        return plainTable(
          rows,
          columnsWith(words).filter((column) => columns.has(column)),
          words,
        );
    }
  };

  const nameOf = (of: Purpose) => `mentor-trail-${t(FILES[of].name)}-${today}.${FILES[of].end}`;

  const write = async (
    rows: readonly ExportRow[],
    work: Work,
  ): Promise<{ count: number; parts: string[] }> => {
    if (purpose === 'vcard') {
      const { contactsToVcard } = await import('../../utils/exchange/vcard');
      const contacts = rows.map(({ contact }) => contact);
      return {
        count: rows.length,
        parts: await contactsToVcard(contacts, { withNotes, withWork, version, ...work }),
      };
    }
    if (purpose === 'calendar') {
      const { followUpsToCalendar } = await import('../../utils/exchange/calendar');
      const entries = rows.flatMap(({ contact, followUp }) => (followUp ? [{ contact, followUp }] : []));
      const parts = await followUpsToCalendar(entries, {
        title: ({ contact, followUp }) =>
          withoutIsolation(t('out-calendar-summary', { name: contact.name, what: whatToDo(t, followUp) })),
        now: new Date(),
        ...work,
      });
      return { count: entries.length, parts };
    }
    const { header, rows: lines, cells, separator, numbers } = tableFor(rows);
    const by = separator ?? pickSeparator(settings.csvSeparator, t.language);
    return { count: lines.length, parts: await toCsv({ header, rows: lines, cells, numbers }, by, work) };
  };

  const writeMeetings = async (work: Work): Promise<{ count: number; parts: string[] }> => {
    const { mentorshipsToCalendar } = await import('../../utils/exchange/mentorship-calendar');
    const running = await runningMentorships(db, today);
    // Nobody meets the made-up people.
    const entries = running.filter(
      ({ contact }) => !contact.sample && (!onlyChosen || !ids || ids.includes(contact.id)),
    );
    if (entries.length === 0) return { count: 0, parts: [] };
    return mentorshipsToCalendar(entries, { ...calendarWords(t), now: new Date(), ...work });
  };

  /** @returns what has come of it, in a sentence */
  const saveMeetings = async (work: Work): Promise<string> => {
    const { count, parts } = await writeMeetings(work);
    if (count === 0) return t('out-empty-meetings');
    const file = nameOf('meetings');
    saveFile(file, parts, TYPES.ics);
    return t('calendar-saved', { count, file });
  };

  const savePeople = async (work: Work): Promise<string> => {
    const rows = await exportRows(db, today, onlyChosen ? ids : undefined);
    if (rows.length === 0) return t(samples.size > 0 ? 'out-empty-samples' : 'out-empty');
    const { count, parts } = await write(rows, work);
    if (count === 0) return t('out-empty-calendar');
    const file = nameOf(purpose);
    saveFile(file, parts, TYPES[FILES[purpose].end]);
    return t(purpose === 'calendar' ? 'out-saved-calendar' : 'out-saved', { rows: count, file });
  };

  const save = () => {
    setResult('');
    return run(async (work) =>
      setResult(purpose === 'meetings' ? await saveMeetings(work) : await savePeople(work)),
    );
  };

  const nothingChosen = purpose === 'table' && !columnsWith(words).some((column) => columns.has(column));
  return (
    <section class="card">
      <p class="soft">{t('out-explain')}</p>
      {ids && (
        <Choice
          label={t('out-who')}
          value={onlyChosen ? 'chosen' : 'all'}
          options={[
            {
              value: 'chosen',
              label: t('out-who-chosen', { count: ids.filter((id) => !samples.has(id)).length }),
            },
            { value: 'all', label: t('out-who-all', { count: all }) },
          ]}
          choose={(who) => setOnlyChosen(who === 'chosen')}
        />
      )}
      <PurposeChoice
        purpose={purpose}
        choose={(chosen) => {
          setPurpose(chosen);
          setResult('');
        }}
      />
      {MAY_HAVE_NOTES.includes(purpose) && (
        <Tick
          label={t('out-with-work')}
          hint={t('out-with-work.hint')}
          ticked={withWork}
          tick={setWithWork}
        />
      )}
      {MAY_HAVE_NOTES.includes(purpose) && (
        <Tick
          label={t('out-with-notes')}
          hint={t('out-with-notes.hint')}
          ticked={withNotes}
          tick={setWithNotes}
        />
      )}
      {purpose === 'nameless' && (
        <Tick
          label={t('out-with-met-at')}
          hint={t('out-with-met-at.hint')}
          ticked={withMetAt}
          tick={setWithMetAt}
        />
      )}
      {(purpose === 'table' || purpose === 'nameless' || purpose === 'vcard') && (
        <details class="fold">
          <summary>{t('out-fine')}</summary>
          <div class="stack">
            {purpose === 'table' && <ColumnChoice columns={columns} words={words} choose={setColumns} />}
            {purpose === 'vcard' ? (
              <Choice
                label={t('out-vcard-version')}
                hint={t('out-vcard-version.hint')}
                value={version}
                options={VERSIONS.map((value) => ({
                  value,
                  label: t(`out-vcard-${value === '3.0' ? 'three' : 'four'}`),
                }))}
                choose={setVersion}
              />
            ) : (
              <SeparatorChoice />
            )}
          </div>
        </details>
      )}
      <div class="save-bar stack tight">
        {progress ? (
          <Working progress={progress} stop={stop} />
        ) : (
          <div class="row">
            <button type="button" class="button main" disabled={nothingChosen} onClick={() => void save()}>
              {t('out-save')}
            </button>
          </div>
        )}
        <p role="status">{nothingChosen ? t('out-columns-none') : result}</p>
      </div>
    </section>
  );
}

interface ColumnChoiceProps {
  columns: ReadonlySet<CsvColumn>;
  words: ColumnWords;
  choose: (columns: ReadonlySet<CsvColumn>) => void;
}

/** Which columns a table has; all of them are what comes back in whole. */
function ColumnChoice({ columns, words, choose }: ColumnChoiceProps) {
  const { t } = usePage();
  const all = columnsWith(words);
  const count = all.filter((column) => columns.has(column)).length;
  return (
    <fieldset class="field">
      <legend>{t('out-columns-some', { chosen: count, all: all.length })}</legend>
      <div class="choices columns">
        <label class="whole">
          <input
            type="checkbox"
            checked={count === all.length}
            onChange={({ currentTarget }) => choose(new Set(currentTarget.checked ? CSV_COLUMNS : []))}
          />
          {t('out-columns-all')}
        </label>
        {all.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.has(column)}
              onChange={({ currentTarget }) => {
                const next = new Set(columns);
                if (currentTarget.checked) next.add(column);
                else next.delete(column);
                choose(next);
              }}
            />
            {words.titles[column]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
