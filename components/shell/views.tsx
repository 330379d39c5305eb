import { ContactList } from '../contacts/ContactList';
import { ContactView } from '../contacts/ContactView';
import { NewContact } from '../contacts/NewContact';
import { usePage } from '../controls/page';
import type { Route } from '../controls/route';
import { TodayView } from '../today/TodayView';
import { lazyView } from './lazy';

const WeeksView = lazyView(async () => (await import('../timeline/WeeksView')).WeeksView, []);
const GuidesView = lazyView(
  async () => (await import('../learn/GuidesView')).GuidesView,
  ['guides', 'learn'],
);
const LearnView = lazyView(async () => (await import('../learn/LearnView')).LearnView, ['guides', 'learn']);
const ExportView = lazyView(async () => (await import('../exchange/ExportView')).ExportView, ['exchange']);
const SeveralView = lazyView(async () => (await import('../capture/SeveralView')).SeveralView, ['capture']);
const SettingsView = lazyView(
  async () => (await import('../settings/SettingsView')).SettingsView,
  ['guides', 'learn', 'packs', 'capture'],
);

/** What a route shows. Today and the contacts are there at once; the rest is loaded when it is opened. */
export function View({ route }: { route: Route }) {
  const { tab } = usePage();
  switch (route.view) {
    case 'today':
      return <TodayView />;
    case 'page-contact':
      return <NewContact from={tab} />;
    case 'contacts':
      return <ContactList />;
    case 'new-contact':
      return <NewContact prefilled={route.prefilled} />;
    case 'several':
      return <SeveralView />;
    case 'contact':
      return <ContactView id={route.id} />;
    case 'weeks':
      return <WeeksView />;
    case 'guides':
      return <GuidesView />;
    case 'learn':
      return <LearnView topic={route.topic} />;
    case 'export':
      return <ExportView />;
    case 'settings':
      return <SettingsView />;
    default:
      return null;
  }
}
