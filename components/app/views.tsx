import type { TrailDatabase } from '../../utils/database/schema';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useEarlyPage } from '../controls/page';
import type { Route } from '../controls/route';
import { TodayView } from './TodayView';
import { watchShared } from './watch-shared';

const loadList = async () => (await import('../contacts/ContactList')).ContactList;
const loadContact = async () => (await import('../contacts/ContactView')).ContactView;
const loadNewContact = async () => (await import('../contacts/NewContact')).NewContact;
const ContactList = lazyView(loadList, ['day']);
const ContactView = lazyView(loadContact, ['weeks', 'day']);
const NewContact = lazyView(loadNewContact, []);
const WeeksView = lazyView(
  async () => (await import('../mentorship/weeks/WeeksView')).WeeksView,
  ['weeks', 'overview'],
);
const MentorshipView = lazyView(
  async () => (await import('../mentorship/weeks/MentorshipView')).MentorshipView,
  ['weeks', 'forms', 'outcome', 'plans', 'learn', 'support'],
);
const WeeksWith = lazyView(async () => (await import('../mentorship/weeks/WeeksWith')).WeeksWith, ['weeks']);
const PlansView = lazyView(
  async () => (await import('../mentorship/plans/PlansView')).PlansView,
  ['weeks', 'plans', 'learn', 'exchange'],
);
const FiguresView = lazyView(
  async () => (await import('../mentorship/record/FiguresView')).FiguresView,
  ['weeks', 'outcome', 'exchange'],
);
const OffersView = lazyView(
  async () => (await import('../mentorship/offers/OffersView')).OffersView,
  ['weeks', 'support'],
);
const ProgrammeView = lazyView(
  async () => (await import('../mentorship/record/ProgrammeView')).ProgrammeView,
  ['weeks', 'outcome'],
);
const GuidesView = lazyView(
  async () => (await import('../learn/GuidesView')).GuidesView,
  ['guides', 'learn'],
);
const LearnView = lazyView(
  async () => (await import('../learn/LearnView')).LearnView,
  ['guides', 'learn', 'weeks'],
);
const ExchangeView = lazyView(
  async () => (await import('../exchange/ExchangeView')).ExchangeView,
  ['exchange', 'copies', 'devices', 'team', 'plans', 'care', 'weeks'],
);
const SeveralView = lazyView(async () => (await import('../contacts/SeveralView')).SeveralView, ['capture']);
const TemplatesView = lazyView(
  async () => (await import('../log/TemplatesView')).TemplatesView,
  ['templates', 'learn', 'day'],
);
const SettingsView = lazyView(
  async () => (await import('../settings/SettingsView')).SettingsView,
  ['guides', 'learn', 'packs', 'capture', 'exchange', 'trouble', 'copies', 'lock', 'weeks'],
);

const ContactsView = lazyView(
  async () => (await import('../overview/ContactsView')).ContactsView,
  ['overview', 'day'],
);
const Board = lazyView(async () => (await import('../overview/Board')).Board, ['overview']);
const Reports = lazyView(async () => (await import('../overview/Reports')).Reports, ['overview']);
const DuplicatesView = lazyView(
  async () => (await import('../care/DuplicatesView')).DuplicatesView,
  ['care'],
);
const MergeView = lazyView(async () => (await import('../care/MergeView')).MergeView, ['care']);
const BinView = lazyView(async () => (await import('../care/BinView')).BinView, ['care']);
const HistoryView = lazyView(async () => (await import('../undo/PastActions')).HistoryView, ['care']);
const PrivacyReview = lazyView(async () => (await import('../care/PrivacyReview')).PrivacyReview, ['care']);

const AsideLine = lazyView(async () => (await import('../trouble/AsideLine')).AsideLine, ['trouble']);

/** Says that entries are set aside; if there are none, its texts are not even loaded. */
function Aside() {
  return useLive('aside', (db) => db.asideRows.count()) ? <AsideLine /> : null;
}

const lookThrough = async (db: TrailDatabase, signal: AbortSignal) => {
  const { lookThroughOnce } = await import('../controls/look-through');
  if (!signal.aborted) await lookThroughOnce(db, signal);
};

/**
 * When idle, prefetches the views a mentor usually opens from Today, and checks the list for unreadable rows.
 *
 * @returns a function that stops it
 */
export function fetchNext(db: TrailDatabase): () => void {
  const stopping = new AbortController();
  const fetch = () => {
    if (stopping.signal.aborted) return;
    for (const load of [loadContact, loadList, loadNewContact]) load().catch(() => undefined);
    // Any problem shows on the page itself.
    lookThrough(db, stopping.signal).catch(() => undefined);
    watchShared(db, stopping.signal);
  };
  // Safari does not support it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch, { timeout: 2_000 });
  else setTimeout(fetch, 1_000);
  return () => stopping.abort();
}

/** The view of a route. Today is built in; others are loaded when opened. */
export function View({ route, surface }: { route: Route; surface: 'popup' | 'tab' }) {
  const { tab } = useEarlyPage();
  switch (route.view) {
    case 'today':
      return (
        <>
          <TodayView />
          <Aside />
        </>
      );
    case 'page-contact':
      return <NewContact from={tab} />;
    case 'contacts':
      return (
        <>
          {surface === 'tab' ? <ContactsView /> : <ContactList />}
          <Aside />
        </>
      );
    case 'board':
      return <Board />;
    case 'reports':
      return <Reports />;
    case 'new-contact':
      return <NewContact prefilled={route.prefilled} />;
    case 'several':
      return <SeveralView />;
    case 'contact':
      return <ContactView id={route.id} />;
    case 'templates':
      return <TemplatesView />;
    case 'message':
      return <TemplatesView contact={route.contact} {...(route.fitting ? { opensFitting: true } : {})} />;
    case 'weeks':
      return <WeeksView />;
    case 'mentorship':
      return <MentorshipView id={route.id} part={route.part} />;
    case 'weeks-with':
      return <WeeksWith contact={route.contact} part={route.part} />;
    case 'plans':
      return <PlansView />;
    case 'figures':
      return <FiguresView />;
    case 'programme':
      return <ProgrammeView />;
    case 'offers':
      return <OffersView />;
    case 'guides':
      return <GuidesView />;
    case 'learn':
      return <LearnView topic={route.topic} />;
    case 'export':
      return <ExchangeView part={route.part} />;
    case 'settings':
      return <SettingsView />;
    case 'duplicates':
      return route.pair ? <MergeView pair={route.pair} /> : <DuplicatesView />;
    case 'bin':
      return <BinView />;
    case 'history':
      return <HistoryView />;
    case 'privacy':
      return <PrivacyReview />;
  }
}
