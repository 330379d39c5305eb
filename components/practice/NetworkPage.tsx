import { OWN_PROFILE } from '../../utils/learn/practice';
import { AdminMenu, CreatePage, DiscoverPage, GroupPage, GroupsPage, OwnGroups } from './Groups';
import { groupById, useGroupName, useLabels, useNetwork } from './network';
import {
  ConversationPage,
  ExperiencePage,
  OpportunityPage,
  OwnProfilePage,
  PersonPage,
  personById,
  SearchPage,
  TeachPage,
} from './People';
import { Go, Post, role } from './parts';

/** One page of the practice network, with header and left menu. */
export function NetworkPage() {
  const { t, url, world } = useNetwork();
  const { groups: label } = useLabels();
  const [section, id] = url.pathname.split('/').filter(Boolean);
  const group = section === 'groups' ? groupById(id, world) : undefined;
  return (
    <div class="lp">
      <header {...role('banner')}>
        <Go class="lp-name" to="/">
          {t('lp-name')}
        </Go>
        <Go to="/search/results/people/">{t('lp-people')}</Go>
        <Go to="/in/me/">{t('lp-me')}</Go>
      </header>
      <div class="lp-body">
        <div class="lp-left">
          <nav {...role('navigation')} class="lp-menu" aria-label={t('lp-menu')}>
            <ul>
              <li>
                <Go to="/">{t('lp-home')}</Go>
              </li>
              <li>
                <Go to="/groups/?ref=bookmarks">{label('groups')}</Go>
              </li>
            </ul>
          </nav>
          {group?.role === 'admin' && <AdminMenu group={group} />}
          {section === 'groups' && !group && <OwnGroups />}
        </div>
        <main key={url.href} {...role('main')}>
          <Page />
        </main>
      </div>
    </div>
  );
}

function Page() {
  const { url } = useNetwork();
  if (url.hostname.startsWith('learning.')) return <TeachPage />;
  const [section, id, part, more] = url.pathname.split('/').filter(Boolean);
  switch (section) {
    case undefined:
      return <HomePage />;
    case 'groups':
      return <GroupsPart id={id} part={part} more={more} />;
    case 'search':
      return <SearchPage />;
    case 'in':
      return <ProfilePart id={id} part={part} more={more} />;
    case 'messages':
    case 'messaging': {
      const to = personById(url.searchParams.get('to') ?? part);
      return to ? <ConversationPage person={to} /> : <NoPage />;
    }
    default:
      return <NoPage />;
  }
}

/** What follows the section's name in an address. */
type PartProps = Record<'id' | 'part' | 'more', string | undefined>;

function HomePage() {
  const { t } = useNetwork();
  return (
    <>
      <h1>{t('lp-home-title')}</h1>
      <Post by={t('lp-person-amina')} text={t('lp-post-amina')} />
      <Post by={t('lp-person-jonas')} text={t('lp-post-jonas')} />
    </>
  );
}

function GroupsPart({ id, part, more }: PartProps) {
  const { world } = useNetwork();
  const group = groupById(id, world);
  if (part === 'user' && personById(more)) return <MemberPage />;
  if (group) return <GroupPage group={group} part={part} />;
  if (id === 'discover') return <DiscoverPage />;
  return id === 'create' ? <CreatePage /> : <GroupsPage />;
}

function ProfilePart({ id, part, more }: PartProps) {
  const person = personById(id);
  if (person) return <PersonPage person={person} />;
  if (id !== OWN_PROFILE) return <NoPage />;
  if (part === 'details') return <ExperiencePage />;
  if (part === 'opportunities')
    return <OpportunityPage kind={more === 'volunteering' ? 'volunteering' : 'services'} />;
  return <OwnProfilePage />;
}

/** A group's page about one of its members. */
function MemberPage() {
  const { t, url, world } = useNetwork();
  const nameOf = useGroupName();
  const [, groupId, , id] = url.pathname.split('/').filter(Boolean);
  const person = personById(id);
  const group = groupById(groupId, world);
  if (!person || !group) return <NoPage />;
  return (
    <section class="lp-card">
      <div class="lp-cover" />
      <h1>{t(`lp-person-${person}`)}</h1>
      <p>{t(`lp-person-${person}.about`)}</p>
      <p>
        <Go class="lp-main-button" to={`/messages/t/${person}/`}>
          {t('lp-message')}
        </Go>
      </p>
      <p>
        <Go to={`/groups/${group.id}/`}>{nameOf(group.id)}</Go>
      </p>
    </section>
  );
}

function NoPage() {
  const { t } = useNetwork();
  return (
    <section class="lp-card">
      <h1>{t('lp-no-page')}</h1>
      <p>
        <Go to="/">{t('lp-home')}</Go>
      </p>
    </section>
  );
}
