import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import type { MemberId } from '../../utils/ground/ids';
import { siteOf } from '../../utils/ground/sites';
import { type Agenda, type AgendaRows, waitingAlone } from '../../utils/model/agenda';
import type { Contact } from '../../utils/model/contact';
import type { FollowUp } from '../../utils/model/follow-up';
import { readAgenda } from '../../utils/queries/agenda';
import { readDraft, writeDraft } from '../../utils/session/drafts';
import { settledOn } from '../../utils/session/settled';
import { Empty } from '../controls/Empty';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useEarlyPage } from '../controls/page';
import { goTo, hrefOf } from '../controls/route';
import { othersHere } from '../controls/team-here';
import type { LogDraft } from '../log/LogForm';
import { WaitingList } from '../log/WaitingList';
import { FirstRun } from './FirstRun';
import { AT_FIRST } from './use-database';
import './today.css';

const MORE = 48;
/** From this many overdue people on, they can be moved together. */
const HEAP = 3;

/**
 * Updates the next steps of mentorships for the new day once Today is drawn. The agenda itself only reads, and has
 * computed them already. If the background has done it today, there is nothing to do.
 */
function useNewDay(db: TrailDatabase | undefined, today: Day, drawn: boolean) {
  useEffect(() => {
    if (!db || !drawn) return;
    const settle = async () => {
      if ((await settledOn()) === today) return;
      const { settleSignals } = await import('../../utils/actions/settle');
      await settleSignals(db, new Date());
    };
    // After the frame that shows Today. The list itself reports any failure.
    const timer = setTimeout(() => settle().catch(() => undefined), 50);
    return () => clearTimeout(timer);
  }, [db, today, drawn]);
}

/**
 * Today in order. Weeks are only computed if one has a step, so that mentors without mentorships load none of that
 * code.
 *
 * @returns undefined until it is ready; while a new one is computed, the previous one
 */
function useAgenda(read: { rows: AgendaRows; limit: number } | undefined, today: Day): Agenda | undefined {
  const page = useEarlyPage();
  const [ordered, setOrdered] = useState<Agenda>();
  const alone = useMemo(
    () => (read && read.rows.due.length === 0 ? waitingAlone(read.rows, today) : undefined),
    [read, today],
  );
  useLayoutEffect(() => {
    if (!read || alone) return;
    const { rows, limit } = read;
    let over = false;
    const order = async () => {
      const [{ agendaOf }] = await Promise.all([
        import('../../utils/model/agenda-order'),
        AgendaWeeks.fetch(page),
      ]);
      if (!over) setOrdered(agendaOf(rows, today, limit));
    };
    order().catch(() => setOrdered(waitingAlone(rows, today)));
    return () => {
      over = true;
    };
  }, [read, alone, today]);
  return alone ?? ordered;
}

/** The part of Today about mentorships. */
const AgendaWeeks = lazyView(async () => (await import('./AgendaWeeks')).AgendaWeeks, ['day'], {
  early: true,
});
/** About people's data, below everything to be done today. */
const PrivacyLine = lazyView(async () => (await import('./PrivacyLine')).PrivacyLine, []);
/** Below the agenda or beside it; not loaded when the popup opens. */
const TodayWeeks = lazyView(
  async () => (await import('../mentorship/weeks/TodayWeeks')).TodayWeeks,
  ['weeks'],
);

/** Rarely shown, so not loaded when the popup opens. */
const BackupReminder = lazyView(
  async () => (await import('../exchange/BackupReminder')).BackupReminder,
  ['copies'],
);

/** Over a page: getting a name from its title takes more code than Today itself. */
const PagePerson = lazyView(async () => (await import('./PagePerson')).PagePerson, []);
const FirstPerson = lazyView(async () => (await import('./FirstPerson')).FirstPerson, []);
const DidYouSend = lazyView(async () => (await import('../log/DidYouSend')).DidYouSend, []);
/** Over a page with a fitting guide; guides are not loaded when the popup opens either. */
const PageGuide = lazyView(async () => (await import('../learn/PageGuide')).PageGuide, ['guides', 'learn']);
/** For a team's list. */
const TodayTeam = lazyView(async () => (await import('../team/TodayTeam')).TodayTeam, ['team']);
const Heap = lazyView(async () => (await import('./Heap')).Heap, ['day']);
const Soon = lazyView(async () => (await import('./Soon')).Soon, ['day']);
const WhatHappened = lazyView(async () => (await import('../log/WhatHappened')).WhatHappened, []);
const RestQuestion = lazyView(async () => (await import('../log/RestQuestion')).RestQuestion, ['day']);

const isAnybody = async (db: TrailDatabase) =>
  (await db.contacts.orderBy('sortKey').limit(1).primaryKeys()).length > 0;

/** Worries, meetings, people waiting, what is coming up, and the state of mentorships. */
export function TodayView() {
  const { t, db, opened, seen, today, tab } = useEarlyPage();
  const [limit, setLimit] = useState(AT_FIRST);
  const [done, setDone] = useState<Contact>();
  const [often, setOften] = useState<FollowUp>();
  const [known] = useState(othersHere);
  const [withAll, setWithAll] = useState(false);
  const others = withAll ? [] : known;
  const [glanced] = useState(() => seen && { rows: seen.rows, limit: seen.limit, any: true });
  const read = useLive(
    `today ${today} ${limit} ${others.join()}`,
    async (db) => {
      const rows = await readAgenda(db, today, { limit, others });
      const some = rows.due.length + rows.outreach.length + rows.underWay.length > 0;
      return { rows, limit, any: some || (await isAnybody(db)) };
    },
    glanced,
  );
  const agenda = useAgenda(read, today);
  useNewDay(db, today, agenda !== undefined);
  if (!read || !agenda) return null;
  const { rows, any } = read;
  const { worries, meetings, total } = agenda;
  const isCalm = any && worries.length + meetings.length + total === 0;

  const ask = async ({ contactId }: FollowUp) => {
    const { getContact } = await import('../../utils/database/find-contact');
    setDone(await getContact(await opened(), contactId).catch(() => undefined));
  };

  return (
    <div class="today">
      <div class="today-people">
        <DidYouSend heading="h2" />
        {tab && <PagePerson />}
        {done && (
          <WhatHappened
            key={done.id}
            contact={done}
            heading="h2"
            write={async (kind) => {
              const key = `log ${done.id}`;
              const draft: LogDraft = { kind, text: '' };
              // The contact's page opens the form with the draft.
              const begun = await readDraft<LogDraft>(key).catch(() => undefined);
              if (!begun) await writeDraft(key, draft).catch(() => undefined);
              goTo({ view: 'contact', id: done.id });
            }}
            close={() => setDone(undefined)}
          />
        )}
        {often && <RestQuestion followUp={often} heading="h2" close={() => setOften(undefined)} />}
        {known.length > 0 && <TodayTeam withAll={withAll} show={setWithAll} />}
        {worries.length + meetings.length > 0 && <AgendaWeeks agenda={agenda} />}
        {!any && (
          <FirstRun>
            <FirstPerson />
          </FirstRun>
        )}
        {isCalm && (
          <Empty lead={t('today-calm')} next={t('today-calm-next')}>
            <div class="row">
              <a class="button" href={hrefOf({ view: 'new-contact' })}>
                {t('today-empty-action')}
              </a>
              <a class="button quiet" href={hrefOf({ view: 'contacts' })}>
                {t('today-calm-action')}
              </a>
            </div>
          </Empty>
        )}
        {total > 0 && (
          <Waiting
            agenda={agenda}
            done={ask}
            often={setOften}
            more={() => setLimit(limit + MORE)}
            others={others}
          />
        )}
        {siteOf(tab?.url) && <PageGuide />}
        {any && <SoonPart isCalm={isCalm} others={others} />}
        <PrivacyLine />
        <BackupReminder />
      </div>
      <TodayWeeks agenda={rows} />
    </div>
  );
}

interface WaitingProps {
  agenda: Agenda;
  done: (followUp: FollowUp) => Promise<void>;
  often: (followUp: FollowUp) => void;
  more: () => void;
  /** Team members whose people are left out. */
  others: readonly MemberId[];
}

function Waiting({ agenda, done, often, more, others }: WaitingProps) {
  const { t } = useEarlyPage();
  const [moving, setMoving] = useState(false);
  const { worries, meetings, waiting, total } = agenda;
  const late = waiting.filter(({ followUp, daysLate }) => daysLate > 0 && followUp.kind === 'outreach');
  return (
    <section class="section">
      <div class="row between section-head">
        <h2>{t('today-waiting', { count: total })}</h2>
        {late.length >= HEAP && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={moving}
            onClick={() => setMoving(!moving)}
          >
            {t('today-move-late')}
          </button>
        )}
      </div>
      {moving && <Heap close={() => setMoving(false)} others={others} />}
      <WaitingList items={waiting} main={worries.length + meetings.length === 0} done={done} often={often} />
      {waiting.length < total && (
        <div class="row between">
          <span class="soft">{t('log-shown', { shown: waiting.length, total })}</span>
          <button type="button" class="button" onClick={more}>
            {t('log-more')}
          </button>
        </div>
      )}
    </section>
  );
}

function SoonPart({ isCalm, others }: { isCalm: boolean; others: readonly MemberId[] }) {
  const { t } = useEarlyPage();
  const [wanted, setWanted] = useState(false);
  const isOpen = wanted || isCalm;
  return (
    <section class="section">
      <h2>
        <button type="button" class="button quiet" aria-expanded={isOpen} onClick={() => setWanted(!wanted)}>
          <Icon name={isOpen ? 'up' : 'down'} />
          {t('today-soon')}
        </button>
      </h2>
      {isOpen && <Soon others={others} />}
    </section>
  );
}
