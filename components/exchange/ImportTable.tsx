import { useEffect, useRef, useState } from 'preact/hooks';
import { importPeople } from '../../utils/actions/import';
import {
  DUPLICATE_RULES,
  type DuplicateRule,
  type ImportPlan,
  planImport,
} from '../../utils/actions/import-plan';
import { undoEntry } from '../../utils/actions/undo-entry';
import { checkRows } from '../../utils/exchange/check-rows';
import type { ColumnWords } from '../../utils/exchange/columns';
import { learntTitles, type Matching, matchFields, type Titles, titlesIn } from '../../utils/exchange/match';
import type { OpenOptions } from '../../utils/exchange/open-file';
import { rememberTitles } from '../../utils/settings/import-titles';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { TextField } from '../controls/TextField';
import { Trouble } from '../controls/Trouble';
import { ImportColumns } from './ImportColumns';
import { AlikeRows, ImportPreview } from './ImportPreview';
import { answersOf, ImportWeeks, NOTHING_ASKED, useOwnPlans, type WeeksAsked, weeksIn } from './ImportWeeks';
import { useLongWork, Working } from './long-work';
import type { OpenedFile } from './opened-file';
import { ReadDetails } from './ReadDetails';

interface ImportTableProps {
  opened: OpenedFile;
  words: readonly ColumnWords[];
  titles: Titles;
  readAgain: (options: Pick<OpenOptions, 'encoding' | 'separator' | 'turn'>) => void;
  done: () => void;
}

/** From this many new people on, their first messages are spread over several days. */
const SPREAD_FROM = 10;
/** Fields that can name somebody. */
const NAMING = ['name', 'firstName', 'lastName', 'nickname', 'organisation'] as const;
const PACES = ['3', '5', '10', 'all'] as const;

/** Importing one file: what its columns are, what would happen, and the button that does it. */
export function ImportTable({ opened, words, titles, readAgain, done }: ImportTableProps) {
  const { t, db, today } = usePage();
  const { tell } = useNotices();
  const checking = useLongWork();
  const writing = useLongWork();
  const [matching, setMatching] = useState(opened.table.matching);
  const [rule, setRule] = useState<DuplicateRule>('fill');
  const [leaveAlike, setLeaveAlike] = useState(false);
  const [source, setSource] = useState('');
  const [pace, setPace] = useState<(typeof PACES)[number]>('5');
  const [plan, setPlan] = useState<ImportPlan>();
  const [again, setAgain] = useState(0);
  const [changedMeanwhile, setChangedMeanwhile] = useState(false);
  const [asked, setAsked] = useState<WeeksAsked>(NOTHING_ASKED);
  const [isTried, setTried] = useState(false);
  const own = useOwnPlans();
  const preview = useRef<HTMLElement>(null);

  const { rows } = opened.table;
  const { fields } = matching;
  const hasName = fields.some((field) => NAMING.some((each) => each === field));

  const makePlan = useRef(async () => {});
  makePlan.current = async () => {
    if (!hasName) {
      setPlan(undefined);
      return;
    }
    await checking.run(async (work) => {
      const checked = await checkRows(rows, matching, words, { today, ...work });
      setPlan(await planImport(db, checked, { rule, leaveAlike }, work));
    });
  };
  // The matching also represents the file: with other columns, it is another table.
  useEffect(() => void makePlan.current(), [matching, rule, leaveAlike, again]);

  // Once asked, the question stays, so that the answer can be changed.
  const unclear = useRef('');
  unclear.current = plan?.unclearDay ?? unclear.current;
  const unclearDay = unclear.current;

  const { people, spreads, asksSource, asksRule } = askedBy(plan, fields);
  const weeks = plan && weeksIn(plan);
  const bringIn = async (ready: ImportPlan) => {
    setChangedMeanwhile(false);
    const answers = answersOf(asked, weeksIn(ready), own);
    setTried(true);
    if (!answers) {
      setTimeout(() => preview.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const options = {
      file: opened.name,
      source: asksSource ? source : '',
      firstMessagesPerDay: spreads && pace !== 'all' ? Number(pace) : null,
      ...answers,
    };
    await writing.run(async (work) => {
      const result = await importPeople(db, ready, { ...options, ...work }, new Date());
      if (!result.ok) {
        setChangedMeanwhile(true);
        setAgain(again + 1);
        preview.current?.focus();
        return;
      }
      const names = matching.header < 0 ? [] : (rows[matching.header]?.cells ?? []);
      if (opened.table.from !== 'cards') {
        await rememberTitles(learntTitles(names, fields, { titles, known: titlesIn(words) }));
      }
      tell(t('in-done', { added: result.added, updated: result.updated }), async () => {
        await undoEntry(db, result.entryId, new Date());
      });
      done();
    });
  };

  return (
    <>
      <section class="card">
        <h2>{t('in-columns')}</h2>
        <p class="soft">{t('in-columns-explain')}</p>
        <Turned turned={opened.table.turned} turn={(turn) => readAgain({ turn })} />
        <ImportColumns
          rows={rows}
          matching={matching}
          words={words}
          choose={(column, field) =>
            setMatching({ ...matching, fields: fields.map((now, at) => (at === column ? field : now)) })
          }
        />
        <ReadDetails
          opened={opened}
          matching={matching}
          chooseHeader={(header) => setMatching({ header, fields: matchFields(rows, header, titles) })}
          readAgain={readAgain}
        />
        {!hasName && <Trouble>{t('in-no-name-column')}</Trouble>}
      </section>
      {hasName && (
        <section class="card" ref={preview} tabIndex={-1}>
          <h2>{t('in-preview')}</h2>
          <div role="status">{changedMeanwhile && <p>{t('in-changed-meanwhile')}</p>}</div>
          <Working
            progress={plan ? null : checking.progress}
            stop={checking.stop}
            label={({ done, total }) => t('in-checking', { done, total })}
          />
          {unclearDay !== '' && <DayOrder text={unclearDay} matching={matching} choose={setMatching} />}
          {plan && <ImportPreview plan={plan} opened={opened} header={matching.header} words={words} />}
          {plan && plan.alike.length > 0 && (
            <>
              <Choice
                label={t('in-alike', { count: plan.alike.length })}
                value={leaveAlike ? 'leave' : 'add'}
                options={[
                  { value: 'add', label: t('in-alike-add') },
                  { value: 'leave', label: t('in-alike-leave') },
                ]}
                choose={(choice) => setLeaveAlike(choice === 'leave')}
              />
              <AlikeRows alike={plan.alike} />
            </>
          )}
          {asksRule && (
            <Choice
              label={t('in-rule')}
              value={rule}
              options={DUPLICATE_RULES.map((value) => ({ value, label: t(`in-rule-${value}`) }))}
              choose={setRule}
            />
          )}
          {weeks && weeks.beginning + weeks.leaving > 0 && (
            <ImportWeeks
              asked={asked}
              found={weeks}
              isTried={isTried}
              ask={(change) => setAsked({ ...asked, ...change })}
            />
          )}
          {asksSource && (
            <TextField label={t('in-source')} hint={t('in-source.hint')} value={source} edit={setSource} />
          )}
          {spreads && (
            <Choice
              label={t('in-pace')}
              hint={t('in-pace.hint')}
              value={pace}
              options={PACES.map((value) => ({ value, label: value === 'all' ? t('in-pace-all') : value }))}
              choose={setPace}
            />
          )}
          {plan && <BringIn people={people} writing={writing} bringIn={() => bringIn(plan)} />}
        </section>
      )}
    </>
  );
}

/** Says of a table that has people side by side whether it was turned, and does the other. */
function Turned({ turned, turn }: { turned: boolean | undefined; turn: (turn: boolean) => void }) {
  const { t } = usePage();
  if (turned === undefined) return null;
  return (
    <>
      <p>{t(turned ? 'in-turned' : 'in-not-turned')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => turn(!turned)}>
          {t(turned ? 'in-turn-back' : 'in-turn')}
        </button>
      </div>
    </>
  );
}

/** What a file requires asking before its people are imported. */
function askedBy(plan: ImportPlan | undefined, fields: Matching['fields']) {
  if (!plan) return { people: 0, spreads: false, asksSource: false, asksRule: false };
  const { added, updated, skipped, differing } = plan;
  const waiting = added.filter(
    ({ followUp, details, lastInteractionOn }) =>
      !followUp && !lastInteractionOn && (details.stage ?? 'found') === 'found',
  );
  return {
    people: added.length + updated.length,
    spreads: waiting.length > SPREAD_FROM,
    asksSource: added.length > 0 && !fields.includes('source'),
    asksRule: fields.includes('addresses') && updated.length + skipped + differing > 0,
  };
}

interface DayOrderProps {
  /** An ambiguous date from the file. */
  text: string;
  matching: Matching;
  choose: (matching: Matching) => void;
}

function DayOrder({ text, matching, choose }: DayOrderProps) {
  const { t } = usePage();
  return (
    <Choice
      label={t('in-day-order', { text })}
      value={matching.dayOrder ?? 'none'}
      options={[
        { value: 'day-first', label: t('in-day-order-day') },
        { value: 'month-first', label: t('in-day-order-month') },
        { value: 'none', label: t('in-day-order-none') },
      ]}
      choose={(order) => {
        const { dayOrder: _before, ...rest } = matching;
        choose(order === 'none' ? rest : { ...rest, dayOrder: order });
      }}
    />
  );
}

interface BringInProps {
  people: number;
  writing: ReturnType<typeof useLongWork>;
  bringIn: () => Promise<void>;
}

function BringIn({ people, writing: { progress, stop }, bringIn }: BringInProps) {
  const { t } = usePage();
  const { failed } = useNotices();
  if (progress) {
    const label = ({ done, total }: typeof progress) => t('in-writing', { done, total: total || people });
    return <Working progress={progress} stop={stop} label={label} />;
  }
  if (people === 0) return <p>{t('in-go-nothing')}</p>;
  return (
    <div class="row">
      <button
        type="button"
        class="button main"
        onClick={() => bringIn().catch((error: unknown) => failed('write', error))}
      >
        {t('in-go', { count: people })}
      </button>
    </div>
  );
}
