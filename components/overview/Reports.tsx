import { useState } from 'preact/hooks';
import type { Day } from '../../utils/ground/days';
import { addDays } from '../../utils/ground/days';
import { type Facts, readFacts } from '../../utils/queries/report-facts';
import {
  byStageAlone,
  coursesOf,
  funnelOf,
  funnelsBy,
  mondayOf,
  perWeek,
  weeksSince,
} from '../../utils/queries/reports';
import { sampleIds } from '../../utils/queries/samples';
import { querySilent } from '../../utils/queries/silent';
import { Choice } from '../controls/Choice';
import { asDate } from '../controls/days';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { FunnelTable } from './FunnelTable';
import { showContacts } from './look';
import { templateNames } from './template-names';
import { WeeksChart } from './WeeksChart';
import './overview.css';

const PERIODS = ['quarter', 'year', 'all'] as const;
type Period = (typeof PERIODS)[number];
/** Whole weeks including this one, so that table and chart cover the same days. */
const WEEKS: Readonly<Record<Period, number | null>> = { quarter: 13, year: 52, all: null };
/** For all time, the minimum and maximum number of weeks in the chart. */
const FEWEST = 13;
const MOST = 260;
/** How many groups or templates are shown separately. */
const ROWS_SHOWN = 8;
/** After this many days without a reply somebody is listed as silent. */
const SILENT_DAYS = 14;
const SILENT_SHOWN = 10;

function wholeTime({ days }: Facts, today: Day): number {
  const first = [...days.keys()].reduce<Day>((day, on) => (on < day ? on : day), today);
  return Math.min(MOST, Math.max(FEWEST, weeksSince(first, today)));
}

/** The results so far, as charts that are also tables. */
export function Reports() {
  const { t, db, today } = usePage();
  const [period, setPeriod] = useState<Period>('quarter');
  const length = WEEKS[period];
  const since: Day | '' = length === null ? '' : addDays(mondayOf(today), -7 * (length - 1));

  const read = useLive(`reports ${since}`, async () => {
    const [facts, names, samples] = await Promise.all([
      readFacts(db, since),
      templateNames(db, t.language),
      sampleIds(db),
    ]);
    const courses = coursesOf(facts, since === '');
    return {
      funnel: funnelOf(courses),
      groups: funnelsBy(courses, ({ person }) => [person.group], ROWS_SHOWN),
      platforms: funnelsBy(courses, ({ person }) => person.platforms, ROWS_SHOWN),
      templates: funnelsBy(courses, ({ template }) => [template], ROWS_SHOWN),
      weeks: perWeek(facts.days, length ?? wholeTime(facts, today), today),
      stageAlone: byStageAlone(courses),
      names,
      isEmpty: facts.people.length === 0,
      hasSamples: samples.length > 0,
    };
  });
  if (!read) return <p role="status">{t('reports-reading')}</p>;
  if (read.isEmpty) {
    return (
      <Empty lead={t(read.hasSamples ? 'reports-samples' : 'contacts-none')} next={t('contacts-none-next')}>
        <a class="button main" href={hrefOf({ view: 'new-contact' })}>
          {t('contacts-add')}
        </a>
      </Empty>
    );
  }

  const nobody = read.funnel.contacted === 0;
  return (
    <div class="stack reports">
      <Choice
        label={t('reports-period')}
        value={period}
        options={PERIODS.map((value) => ({ value, label: t(`reports-period-${value}`) }))}
        choose={setPeriod}
      />
      {nobody ? (
        <Empty lead={t('reports-none')} next={t('reports-none-next')}>
          <a class="button" href={hrefOf({ view: 'contacts' })}>
            {t('today-calm-action')}
          </a>
        </Empty>
      ) : (
        <>
          <div class="reports-pair">
            <section class="card">
              <h2>{t('reports-funnel')}</h2>
              <p class="lead">{t('reports-funnel-said', { ...read.funnel })}</p>
              <FunnelTable rows={[{ name: t('reports-all'), ...read.funnel }]} of={t('reports-who')} big />
            </section>
            <Silent />
          </div>
          <section class="card">
            <h2>{t('reports-weeks')}</h2>
            <WeeksChart weeks={read.weeks} />
            {read.stageAlone > 0 && (
              <p class="soft">{t('reports-weeks-stage-alone', { count: read.stageAlone })}</p>
            )}
          </section>
          <Compared {...read} />
        </>
      )}
      {nobody && <Silent />}
    </div>
  );
}

type Groups = ReturnType<typeof funnelsBy>;

interface ComparedProps {
  groups: Groups;
  platforms: Groups;
  templates: Groups;
  /** The names of templates, by id. */
  names: ReadonlyMap<string, string>;
}

const WAYS = ['group', 'platform', 'template'] as const;
type Way = (typeof WAYS)[number];

/** The same three figures, broken down in one way at a time. */
function Compared({ groups, platforms, templates, names }: ComparedProps) {
  const { t } = usePage();
  const [way, setWay] = useState<Way>('group');
  const { rows, rest } = { group: groups, platform: platforms, template: templates }[way];
  const nameOf = (key: string): string => {
    if (way === 'group') return key || t('reports-no-group');
    if (way === 'platform') return t(`on-platform-${key as 'facebook' | 'linkedin' | 'other'}`);
    return key === '' ? t('reports-no-template') : (names.get(key) ?? t('reports-gone-template'));
  };
  const ways = WAYS.filter((each) => each !== 'platform' || platforms.rows.length > 0);
  const of = { group: 'column-met-at', platform: 'column-platform', template: 'reports-template' } as const;
  return (
    <section class="card">
      <h2>{t('reports-compare')}</h2>
      <Choice
        label={t('reports-by')}
        value={way}
        options={ways.map((value) => ({ value, label: t(`reports-by-${value}`) }))}
        choose={setWay}
      />
      <FunnelTable
        of={t(of[way])}
        rows={[
          ...rows.map(({ key, ...row }) => ({ name: nameOf(key), ...row })),
          ...(rest ? [{ name: t('reports-others'), ...rest }] : []),
        ]}
      />
    </section>
  );
}

/**
 * People who have not replied for long, with a link to all of them in the list. Read only once the figures are there:
 * whoever opens the reports waits for those.
 */
function Silent() {
  const { t, db, today } = usePage();
  const silent = useLive(`silent ${today}`, async () => {
    const without = await sampleIds(db);
    const question = { stage: 'contacted', days: SILENT_DAYS, limit: SILENT_SHOWN, without } as const;
    return querySilent(db, question, today);
  });
  if (!silent) {
    return (
      <section class="card">
        <h2>{t('reports-silent')}</h2>
        <p role="status">{t('reports-reading')}</p>
      </section>
    );
  }
  return (
    <section class="card">
      <h2>{t('reports-silent')}</h2>
      {silent.total === 0 ? (
        <p>{t('reports-silent-none', { days: SILENT_DAYS })}</p>
      ) : (
        <>
          <p class="soft">{t('reports-silent-said', { total: silent.total, days: SILENT_DAYS })}</p>
          <ul class="silent">
            {silent.rows.map((contact) => (
              <li key={contact.id}>
                <a href={hrefOf({ view: 'contact', id: contact.id })}>
                  <bdi>{contact.name}</bdi>
                </a>{' '}
                <span class="soft">
                  {contact.lastInteractionOn !== '' &&
                    t('reports-last', { day: asDate(contact.lastInteractionOn) })}
                </span>
              </li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              class="button main"
              onClick={() => showContacts({ stages: ['contacted'], silentFor: SILENT_DAYS })}
            >
              {t('reports-silent-all')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
