import { useEffect, useState } from 'preact/hooks';
import { hasContacts } from '../../utils/database/find-contact';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import { siteOf } from '../../utils/ground/sites';
import type { MessageKey } from '../../utils/language/messages.gen';
import type { Contact } from '../../utils/model/contact';
import { countByState, type DueItem, dueFollowUps } from '../../utils/queries/due';
import { readDraft, writeDraft } from '../../utils/session/drafts';
import { Empty } from '../controls/Empty';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { goTo, hrefOf } from '../controls/route';
import { DidYouSend } from '../log/DidYouSend';
import { DueList } from '../log/DueList';
import type { LogDraft } from '../log/LogForm';
import { WhatHappened } from '../log/WhatHappened';
import { PagePerson } from './PagePerson';
import { PrivacyLine } from './PrivacyLine';
import './today.css';

/** How many of each kind are shown at first: nobody does more in a day. */
const AT_FIRST = 12;
const MORE = 48;

const SECTIONS = [
  ['overdue', 'today-late'],
  ['today', 'today-now'],
  ['soon', 'today-soon'],
] as const satisfies readonly (readonly [DueItem['state'], MessageKey])[];

/** Brings what the weeks of mentorships ask for up to the day. The background does it as well, once it is woken. */
function useNewDay(db: TrailDatabase, today: Day) {
  useEffect(() => {
    const settle = async () => {
      const { settleSignals } = await import('../../utils/actions/settle');
      await settleSignals(db, new Date());
    };
    // Whatever stands in the way is said by the list itself.
    settle().catch(() => undefined);
  }, [db, today]);
}

/** Below the follow-ups, or beside them: not among what the popup opens with. */
const TodayWeeks = lazyView(
  async () => (await import('../mentorship/weeks/TodayWeeks')).TodayWeeks,
  ['weeks'],
);

/** Seldom there is anything to say: not among what the popup opens with. */
const BackupReminder = lazyView(
  async () => (await import('../exchange/BackupReminder')).BackupReminder,
  ['copies'],
);

/** Over a page that a guide fits; guides are not among what the popup opens with either. */
const PageGuide = lazyView(async () => (await import('../learn/PageGuide')).PageGuide, ['guides', 'learn']);

/** Who is on the page below, who waits, what comes up, and where the ten weeks stand. */
export function TodayView() {
  const { t, db, today, tab } = usePage();
  const [limit, setLimit] = useState(AT_FIRST);
  const [done, setDone] = useState<Contact>();
  useNewDay(db, today);
  const read = useLive(`today ${today} ${limit}`, async () => {
    const [due, counts, any] = await Promise.all([
      dueFollowUps(db, today, { limit }),
      countByState(db, today),
      hasContacts(db),
    ]);
    return { due, counts, any };
  });
  if (!read) return null;
  const { due, counts, any } = read;
  const waiting = counts.overdue + counts.today;

  return (
    <div class="today">
      <div class="today-people">
        <PagePerson />
        <DidYouSend heading="h2" />
        {done && (
          <WhatHappened
            key={done.id}
            contact={done}
            heading="h2"
            write={async (kind) => {
              const key = `log ${done.id}`;
              const draft: LogDraft = { kind, text: '' };
              // The contact's page opens the form for what was begun.
              const begun = await readDraft<LogDraft>(key).catch(() => undefined);
              if (!begun) await writeDraft(key, draft).catch(() => undefined);
              goTo({ view: 'contact', id: done.id });
            }}
            close={() => setDone(undefined)}
          />
        )}
        {!any && (
          <Empty lead={t('today-empty')} next={t('today-empty-next')}>
            <a class="button main" href={hrefOf({ view: 'new-contact' })}>
              {t('today-empty-action')}
            </a>
          </Empty>
        )}
        {any && waiting === 0 && (
          <Empty lead={t('today-calm')} next={t(counts.soon > 0 ? 'today-calm-soon' : 'today-calm-next')}>
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
        {SECTIONS.map(([state, title]) => {
          const items = due.filter((item) => item.state === state);
          if (items.length === 0) return null;
          return (
            <section class="section" key={state}>
              <h2>{t(title)}</h2>
              <DueList items={items} done={({ contact }) => setDone(contact)} />
              {items.length < counts[state] && (
                <div class="row between">
                  <span class="soft">{t('log-shown', { shown: items.length, total: counts[state] })}</span>
                  <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
                    {t('log-more')}
                  </button>
                </div>
              )}
            </section>
          );
        })}
        {siteOf(tab?.url) && <PageGuide />}
        <PrivacyLine />
        <BackupReminder />
      </div>
      <TodayWeeks />
    </div>
  );
}
