import { useState } from 'preact/hooks';
import { PRACTICE_GROUPS, PRACTICE_PEOPLE, type PracticeGroup } from '../../utils/learn/practice';
import { belongsTo, useGroupName, useLabels, useNetwork } from './network';
import { Dialog, Go, Post, role } from './parts';

const TABS = ['about', 'discussion', 'mentorship', 'members'] as const;
type Tab = (typeof TABS)[number];

/** The list of one's own groups, in the left menu. */
export function OwnGroups() {
  const { t, world } = useNetwork();
  const { groups: label } = useLabels();
  const nameOf = useGroupName();
  return (
    <nav {...role('navigation')} class="lp-menu" aria-label={t('lp-your-groups')}>
      <h2>{t('lp-your-groups')}</h2>
      <ul>
        {PRACTICE_GROUPS.filter((group) => belongsTo(group, world)).map(({ id }) => (
          <li key={id}>
            <Go to={`/groups/${id}/`}>{nameOf(id)}</Go>
          </li>
        ))}
        <li>
          <Go to="/groups/discover/">{t('lp-discover')}</Go>
        </li>
        <li>
          <Go to="/groups/create/">{label('createGroup')}</Go>
        </li>
      </ul>
    </nav>
  );
}

/** What only a group's admins see beside it. */
export function AdminMenu({ group }: { group: PracticeGroup }) {
  const { t } = useNetwork();
  const { groups: label } = useLabels();
  const help = label('help');
  return (
    <nav {...role('navigation')} class="lp-menu" aria-label={t('lp-manage')}>
      <h2>{t('lp-manage')}</h2>
      <ul>
        <li>
          <Go to={`/groups/${group.id}/member-requests/`}>{t('lp-member-requests')}</Go>
        </li>
        <li>
          <Go to={`/groups/${group.id}/edit/`}>{label('settings')}</Go>
        </li>
        <li>
          <Go to={`/groups/${group.id}/help/`}>{help || t('lp-help')}</Go>
        </li>
      </ul>
    </nav>
  );
}

export function GroupsPage() {
  const { t } = useNetwork();
  return (
    <>
      <h1>{t('lp-groups-title')}</h1>
      <p>{t('lp-groups-text')}</p>
      <Post by={t('lp-person-jonas')} text={t('lp-post-jonas')} />
    </>
  );
}

export function DiscoverPage() {
  const { t } = useNetwork();
  return (
    <>
      <h1>{t('lp-discover')}</h1>
      <ul {...role('list')} class="lp-cards">
        {PRACTICE_GROUPS.filter((group) => group.role === 'stranger').map(({ id }) => (
          <li key={id} class="lp-card">
            <Go to={`/groups/${id}/`}>{t(`lp-group-${id}`)}</Go>
            <p>{t(`lp-group-${id}.about`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

const PRIVACIES = ['private-visible', 'private-hidden', 'public'] as const;

/** Where groups are created. */
export function CreatePage() {
  const { t, go, change } = useNetwork();
  const { groups: label } = useLabels();
  const [name, setName] = useState('');
  const [privacy, setPrivacy] = useState('');
  return (
    <section class="lp-card">
      <h1>{label('createGroup')}</h1>
      <label class="lp-field">
        {label('groupName') || t('lp-create-name')}
        <input
          type="text"
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="lp-field">
        {label('groupPrivacy') || t('lp-create-privacy')}
        <select value={privacy} onChange={({ currentTarget }) => setPrivacy(currentTarget.value)}>
          <option value="">{t('lp-create-privacy-none')}</option>
          {PRIVACIES.map((each) => (
            <option key={each} value={each}>
              {t(`lp-create-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="lp-main-button"
        disabled={name.trim() === '' || privacy === ''}
        onClick={() => {
          change({ ownGroup: name.trim() });
          go('/groups/your-own/');
        }}
      >
        {label('create')}
      </button>
    </section>
  );
}

/** A group: heading and tabs, and below them what the address asks for. */
export function GroupPage({ group, part }: { group: PracticeGroup; part: string | undefined }) {
  const { t, world, change } = useNetwork();
  const { groups: label } = useLabels();
  const nameOf = useGroupName();
  const { id } = group;
  const member = belongsTo(group, world);
  const tab: Tab | undefined = TABS.find((each) => each === (part ?? 'discussion'));
  // In one's own group there is no such tab until the feature has been added.
  const offers = group.role === 'admin' ? world.withFeature.includes(id) : member;
  const name = (each: Tab) => (each === 'mentorship' ? label('mentorship') : t(`lp-tab-${each}`));
  return (
    <>
      <div class="lp-cover" />
      <h1>
        <Go to={`/groups/${id}/`}>{nameOf(id)}</Go>
      </h1>
      <div class="lp-row">
        <p class="lp-soft">{t('lp-group-kind')}</p>
        {member ? (
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded="false"
            aria-controls="group_joined_action_menu"
          >
            {t('lp-joined')}
          </button>
        ) : (
          <button
            type="button"
            class="lp-main-button"
            onClick={() => change({ joined: [...world.joined, id] })}
          >
            {label('joinGroup')}
          </button>
        )}
      </div>
      <div class="lp-tabs" role="tablist" aria-label={t('lp-tabs')}>
        {TABS.filter((each) => each !== 'mentorship' || offers).map((each) => (
          <Go
            key={each}
            to={each === 'discussion' ? `/groups/${id}/` : `/groups/${id}/${each}/`}
            role="tab"
            aria-selected={each === tab}
          >
            {name(each)}
          </Go>
        ))}
      </div>
      <Part group={group} part={part} />
    </>
  );
}

function Part({ group, part }: { group: PracticeGroup; part: string | undefined }) {
  const { t } = useNetwork();
  const { id } = group;
  switch (part) {
    case 'about':
      return (
        <section class="lp-card">
          <h2>{t('lp-tab-about')}</h2>
          <p>{t(`lp-group-${id}.about`)}</p>
          <p>{t('lp-group-rules')}</p>
        </section>
      );
    case 'members':
      return (
        <ul class="lp-cards">
          {PRACTICE_PEOPLE.map((person) => (
            <li key={person} class="lp-card">
              <Go to={`/groups/${id}/user/${person}/`}>{t(`lp-person-${person}`)}</Go>
            </li>
          ))}
        </ul>
      );
    case 'mentorship':
      return <Mentorship group={group} />;
    case 'edit':
      return <Settings group={group} />;
    case 'help':
      return <p class="lp-card">{t('lp-help-text')}</p>;
    case 'member-requests':
      return <p class="lp-card">{t('lp-no-requests')}</p>;
    default:
      return (
        <>
          <Post
            by={<Go to={`/groups/${id}/user/amina/`}>{t('lp-person-amina')}</Go>}
            text={t('lp-post-amina')}
          />
          <Post by={t('lp-person-jonas')} text={t('lp-post-jonas')} />
        </>
      );
  }
}

function Mentorship({ group }: { group: PracticeGroup }) {
  const { t, world, change } = useNetwork();
  const { groups: label } = useLabels();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  if (world.mentorIn.includes(group.id)) return <p class="lp-card">{t('lp-you-are-mentor')}</p>;
  return (
    <section class="lp-card">
      <h2>{label('mentorship')}</h2>
      <p>{t('lp-mentorship-text')}</p>
      <button type="button" class="lp-main-button" onClick={() => setOpen(true)}>
        {label('becomeAMentor')}
      </button>
      {open && (
        <Dialog title={t('lp-introduce')} close={() => setOpen(false)}>
          <label class="lp-field">
            {t('lp-about-you')}
            <textarea
              autocomplete="off"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <button
            type="button"
            class="lp-main-button"
            disabled={text.trim() === ''}
            onClick={() => change({ mentorIn: [...world.mentorIn, group.id] })}
          >
            {label('submit')}
          </button>
        </Dialog>
      )}
    </section>
  );
}

const OTHER_FEATURES = ['rooms', 'files'] as const;
const CATEGORIES = ['job', 'language', 'everyday'] as const;

function Settings({ group }: { group: PracticeGroup }) {
  const { t, world, change } = useNetwork();
  const { groups: label } = useLabels();
  const [open, setOpen] = useState(false);
  const [category, setCategory] = useState('');
  const added = world.withFeature.includes(group.id);
  if (group.role !== 'admin') return <p class="lp-card">{t('lp-admins-only')}</p>;
  return (
    <section class="lp-card">
      <h2>{label('settings')}</h2>
      <p>{t('lp-settings-text')}</p>
      <h3>{label('addFeatures')}</h3>
      <ul class="lp-features">
        {OTHER_FEATURES.map((feature) => (
          <li key={feature}>
            <span>{t(`lp-feature-${feature}`)}</span>
            <button type="button">{label('add')}</button>
          </li>
        ))}
        <li>
          <span>{label('feature')}</span>
          {added ? (
            <strong>{t('lp-added')}</strong>
          ) : (
            <button type="button" onClick={() => setOpen(true)}>
              {label('add')}
            </button>
          )}
        </li>
      </ul>
      {open && (
        <Dialog title={label('feature')} close={() => setOpen(false)}>
          <label class="lp-field">
            {t('lp-category')}
            <select value={category} onChange={({ currentTarget }) => setCategory(currentTarget.value)}>
              <option value="">{t('lp-category-none')}</option>
              {CATEGORIES.map((each) => (
                <option key={each} value={each}>
                  {t(`lp-category-${each}`)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="lp-main-button"
            disabled={category === ''}
            onClick={() => {
              setOpen(false);
              change({ withFeature: [...world.withFeature, group.id] });
            }}
          >
            {label('save')}
          </button>
        </Dialog>
      )}
    </section>
  );
}
