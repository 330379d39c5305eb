import { useEffect, useState } from 'preact/hooks';
import { OWN_PROFILE, PRACTICE_PEOPLE, type PracticePerson } from '../../utils/learn/practice';
import { useLabels, useNetwork } from './network';
import { Dialog, Go, role } from './parts';

const SERVICES = `/in/${OWN_PROFILE}/opportunities/services/education/`;
const VOLUNTEERING = `/in/${OWN_PROFILE}/opportunities/volunteering/education/`;
const EXPERIENCE = `/in/${OWN_PROFILE}/details/volunteering-experiences/`;

export const personById = (id: string | undefined): PracticePerson | undefined =>
  PRACTICE_PEOPLE.find((person) => person === id);

/** Search results for people. */
export function SearchPage() {
  const { t } = useNetwork();
  return (
    <>
      <h1>{t('lp-people-title')}</h1>
      <ul {...role('list')} class="lp-cards">
        {PRACTICE_PEOPLE.map((person) => (
          <li key={person} class="lp-card">
            <Go to={`/in/${person}/`}>{t(`lp-person-${person}`)}</Go>
            <p>{t(`lp-person-${person}.about`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Somebody else's profile. */
export function PersonPage({ person }: { person: PracticePerson }) {
  const { t } = useNetwork();
  const { people: label } = useLabels();
  return (
    <section class="lp-card" data-member-id={person}>
      <div class="lp-cover" />
      <h1>{t(`lp-person-${person}`)}</h1>
      <p>{t(`lp-person-${person}.about`)}</p>
      <Go to={`/in/${person}/overlay/contact-info/`}>{t('lp-contact-info')}</Go>
      <div class="lp-row">
        <Go class="lp-main-button" to={`/messaging/compose/?to=${person}`}>
          {label('message')}
        </Go>
        <button type="button">{label('more')}</button>
      </div>
    </section>
  );
}

/** One's own, editable profile. */
export function OwnProfilePage() {
  const { t, world } = useNetwork();
  const { people: label } = useLabels();
  const [menu, setMenu] = useState(false);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <section class="lp-card" data-member-id={OWN_PROFILE}>
        <div class="lp-cover" />
        <h1>{t('lp-person-robin')}</h1>
        <p>{t('lp-person-robin.about')}</p>
        <p class="lp-row">
          <Go to={`/in/${OWN_PROFILE}/overlay/contact-info/`}>{t('lp-contact-info')}</Go>
          <Go to={`/in/${OWN_PROFILE}/edit/intro/`}>{t('lp-edit')}</Go>
        </p>
        <div class="lp-row">
          <div class="lp-with-menu">
            <button type="button" aria-expanded={menu} aria-haspopup="menu" onClick={() => setMenu(!menu)}>
              {label('openTo')}
            </button>
            {menu && (
              <div role="menu" class="lp-dropdown" aria-label={label('openTo') ?? ''}>
                <Go role="menuitem" to={SERVICES}>
                  {label('providingServices') ?? t('lp-providing-services')}
                </Go>
                <Go role="menuitem" to={VOLUNTEERING}>
                  {label('volunteerOpportunities') ?? t('lp-finding-volunteering')}
                </Go>
              </div>
            )}
          </div>
          <button type="button" onClick={() => setAdding(true)}>
            {label('addSection')}
          </button>
        </div>
      </section>
      {world.offersServices && (
        <section class="lp-card">
          <h2>{label('services')}</h2>
          <p>{t('lp-services-offered')}</p>
        </section>
      )}
      {world.looksForVolunteering && <p class="lp-card">{t('lp-volunteering-shown')}</p>}
      <section class="lp-card">
        <h2>{label('volunteerExperience')}</h2>
        <p>
          <Go to={EXPERIENCE}>{t('lp-experience-all')}</Go>
        </p>
      </section>
      {adding && (
        <Dialog title={label('addSection') ?? ''} close={() => setAdding(false)}>
          <Go to={SERVICES}>{label('services')}</Go>
          <Go to={EXPERIENCE}>{label('volunteerExperience')}</Go>
        </Dialog>
      )}
    </>
  );
}

/** The forms behind "Open to". */
export function OpportunityPage({ kind }: { kind: 'services' | 'volunteering' }) {
  const { t, go, change } = useNetwork();
  const { people: label } = useLabels();
  const save = () => {
    change(kind === 'services' ? { offersServices: true } : { looksForVolunteering: true });
    go(`/in/${OWN_PROFILE}/`);
  };
  return (
    <section class="lp-card">
      <h1>{t(`lp-form-${kind}`)}</h1>
      <label class="lp-field">
        {t(`lp-form-${kind}-what`)}
        <input autocomplete="off" type="text" />
      </label>
      <label class="lp-field">
        {t(`lp-form-${kind}-about`)}
        <textarea autocomplete="off" />
      </label>
      <button type="button" class="lp-main-button" onClick={save}>
        {label('save')}
      </button>
    </section>
  );
}

export function ExperiencePage() {
  const { t } = useNetwork();
  const { people: label } = useLabels();
  const [text, setText] = useState('');
  const [kept, setKept] = useState('');
  return (
    <section class="lp-card">
      <h1>{label('volunteerExperience')}</h1>
      {kept && <p>{kept}</p>}
      <label class="lp-field">
        {t('lp-experience-what')}
        <textarea
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="button" class="lp-main-button" onClick={() => setKept(text)}>
        {label('save')}
      </button>
    </section>
  );
}

/** A conversation. What is written stays on this page. */
export function ConversationPage({ person }: { person: PracticePerson }) {
  const { t, world, change } = useNetwork();
  const [text, setText] = useState('');
  useEffect(() => setText(''), [person]);
  const name = t(`lp-person-${person}`);
  return (
    <section class="lp-card">
      <h1>{name}</h1>
      <ul class="lp-messages">
        {world.sent
          .filter(({ to }) => to === person)
          .map((message, index) => (
            <li key={index}>{message.text}</li>
          ))}
      </ul>
      <label class="lp-field">
        {t('lp-write-to', { name })}
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
        onClick={() => {
          change({ sent: [...world.sent, { to: person, text }] });
          setText('');
        }}
      >
        {t('lp-send')}
      </button>
    </section>
  );
}

/** The network's part for instructors, on a host of its own. */
export function TeachPage() {
  const { t } = useNetwork();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  return (
    <section class="lp-card">
      <h1>{t('lp-teach')}</h1>
      <p>{t('lp-teach-text')}</p>
      {sent && <p>{t('lp-teach-sent')}</p>}
      {!open && !sent && (
        <button type="button" class="lp-main-button" onClick={() => setOpen(true)}>
          {t('lp-teach-apply')}
        </button>
      )}
      {open && (
        <>
          <label class="lp-field">
            {t('lp-teach-name')}
            <input type="text" autocomplete="off" />
          </label>
          <label class="lp-field">
            {t('lp-teach-topics')}
            <textarea autocomplete="off" />
          </label>
          <button
            type="button"
            class="lp-main-button"
            onClick={() => {
              setOpen(false);
              setSent(true);
            }}
          >
            {t('lp-send')}
          </button>
        </>
      )}
    </section>
  );
}
