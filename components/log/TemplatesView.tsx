import { useEffect, useState } from 'preact/hooks';
import { getContact } from '../../utils/database/find-contact';
import { LANGUAGES, type Language } from '../../utils/language/translate';
import type { Contact } from '../../utils/model/contact';
import type { Template } from '../../utils/model/template';
import { ownTemplate } from '../../utils/model/template';
import { listTemplates } from '../../utils/queries/templates';
import { Choice } from '../controls/Choice';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { DoAndDoNot } from '../words/ContactRules';
import { languageName } from '../words/contact-details';
import { Preview } from './Preview';
import { TemplateForm } from './TemplateForm';
import { type Choosable, choices, fittingFor } from './template-choices';
import './templates.css';
import type { ContactId } from '../../utils/ground/ids';

/** The content of the right-hand side. */
type Shown = { kind: 'message'; id: string } | { kind: 'form'; about: Template | Choosable | null } | null;

interface TemplatesViewProps {
  contact?: ContactId;
  /** Whether the message that fits the contact's stage is open from the start. */
  opensFitting?: boolean;
}

/** Messages to start from: for one contact, filled in and logged; without one, to view and write. */
export function TemplatesView({ contact: contactId, opensFitting = false }: TemplatesViewProps) {
  const { t, db } = usePage();
  const [chosenLanguage, setLanguage] = useState<Language>();
  const [shown, setShown] = useState<Shown | 'fitting'>(opensFitting ? 'fitting' : null);
  const [cameFrom, setCameFrom] = useState('');
  const read = useLive(`templates ${contactId}`, async () => ({
    id: contactId,
    own: await listTemplates(db),
    contact: contactId === undefined ? undefined : await getContact(db, contactId),
  }));

  // Back in the list, the focus returns to where it was.
  useEffect(() => {
    if (shown || cameFrom === '') return;
    document.getElementById(`message ${cameFrom}`)?.focus();
  }, [shown, cameFrom]);

  if (!read || read.id !== contactId) return null;
  const { own, contact } = read;
  if (contactId !== undefined && !contact) return <p class="card">{t('contact-gone')}</p>;

  const language = chosenLanguage ?? languageFor(contact, t.language);
  const all = choices(own, language);
  const { kinds, id: fitting } = fittingFor(contact);
  const now: Shown = shown === 'fitting' ? { kind: 'message', id: fitting } : shown;
  const message = now?.kind === 'message' ? all.find(({ id }) => id === now.id) : undefined;
  const open = Boolean(message) || now?.kind === 'form';

  const choose = (id: string) => {
    setCameFrom(id);
    setShown({ kind: 'message', id });
  };

  return (
    <div class={open ? 'templates chosen' : 'templates'}>
      <Head contact={contact} />
      <div class="template-columns">
        <div class="stack template-list">
          {!contact && <p>{t('templates-explain')}</p>}
          <Choice
            label={t('templates-language')}
            value={language}
            options={LANGUAGES.map((value) => ({
              value,
              label: languageName(value, value),
              lang: value,
            }))}
            choose={(value) => {
              setLanguage(value);
              if (shown !== 'fitting' && now?.kind === 'message') setShown(null);
            }}
          />
          {kinds.map((kind) => (
            <section class="section" key={kind}>
              <h3>{t(`templates-${kind}`)}</h3>
              <MessageList
                messages={all
                  .filter((each) => each.kind === kind)
                  .sort((a, b) => Number(b.id === fitting) - Number(a.id === fitting))}
                fitting={contact && fitting}
                chosen={message?.id}
                choose={choose}
              />
            </section>
          ))}
          <div class="row">
            <button type="button" class="button" onClick={() => setShown({ kind: 'form', about: null })}>
              <Icon name="add" />
              {t('templates-new')}
            </button>
          </div>
        </div>
        <div class="stack template-one">
          {open && (
            <button type="button" class="button quiet to-list" onClick={() => setShown(null)}>
              <Icon name="back" />
              {t('templates-all')}
            </button>
          )}
          {message && (
            <Preview
              key={`${message.id} ${message.language}`}
              message={message}
              contact={contact}
              change={() => setShown({ kind: 'form', about: message.own ?? message })}
              removed={() => setShown(null)}
            />
          )}
          {now?.kind === 'form' && (
            <TemplateForm
              about={now.about}
              language={language}
              saved={(template) => {
                setLanguage(template.language);
                choose(ownTemplate(template.id));
              }}
              cancel={() => setShown(null)}
            />
          )}
          <DoAndDoNot />
        </div>
      </div>
    </div>
  );
}

function Head({ contact }: { contact: Contact | undefined }) {
  const { t } = usePage();
  if (!contact) return <h2 tabIndex={-1}>{t('templates-title')}</h2>;
  return (
    <>
      <a class="back" href={hrefOf({ view: 'contact', id: contact.id })}>
        <Icon name="back" />
        {t('templates-back', { name: contact.name })}
      </a>
      <h2 tabIndex={-1}>{t('templates-for', { name: contact.name })}</h2>
    </>
  );
}

interface MessageListProps {
  messages: readonly Choosable[];
  /** The one that fits the contact's stage. */
  fitting: string | undefined;
  chosen: string | undefined;
  choose: (id: string) => void;
}

function MessageList({ messages, fitting, chosen, choose }: MessageListProps) {
  const { t } = usePage();
  return (
    <ul class="messages">
      {messages.map(({ id, name, own }) => (
        <li key={id}>
          <button
            type="button"
            class="message-choice"
            id={`message ${id}`}
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => choose(id)}
          >
            <span class="grow">
              <bdi>{name}</bdi>
            </span>
            {id === fitting && <span class="pill">{t('templates-fitting')}</span>}
            {own && <span class="pill">{t('templates-own')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The language to write in: the contact's own if there are messages in it. */
function languageFor(contact: Contact | undefined, fallback: Language): Language {
  const base = contact?.language.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? fallback;
}
