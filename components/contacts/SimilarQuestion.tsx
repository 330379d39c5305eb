import { useId, useRef } from 'preact/hooks';
import { type Addition, additionsTo } from '../../utils/actions/add-to-known';
import { toDay } from '../../utils/ground/days';
import { fold } from '../../utils/ground/text';
import type { MessageKey } from '../../utils/language/messages.gen';
import type { Translate } from '../../utils/language/translate';
import type { ContactDraft } from '../../utils/model/check-contact';
import type { Contact } from '../../utils/model/contact';
import { Avatar } from '../controls/Avatar';
import { asDate } from '../controls/days';
import { useFirstFocus } from '../controls/first-focus';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { InCharge } from '../words/InCharge';
import { StagePill } from '../words/StagePill';

interface SimilarQuestionProps {
  contacts: Contact[];
  typed: ContactDraft;
  /** It is this person: what was typed is added to them. */
  add: (contact: Contact) => void;
  saveNew: () => void;
  back: () => void;
}

const ADDED = {
  address: 'contact-address',
  phones: 'reach-phones',
  emails: 'reach-emails',
  metAt: 'contact-met-at',
  notes: 'contact-notes',
  tags: 'contact-tags',
  ageBand: 'capture-similar-age',
} as const satisfies Record<Addition, MessageKey>;

/** The list has somebody with a similar name: asks whether it is the same person before anything is saved. */
export function SimilarQuestion({ contacts, typed, add, saveNew, back }: SimilarQuestionProps) {
  const { t } = usePage();
  const question = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useFirstFocus(question);
  const list = new Intl.ListFormat(t.language);
  // The filled button does no harm: it adds to the most likely person, or goes back.
  const only = contacts.length === 1;

  return (
    <div class="stack">
      <p ref={question} tabIndex={-1} role="alert">
        {t('capture-similar', { count: contacts.length })}
      </p>
      <ul class="stack">
        {contacts.map((contact) => {
          const name = nameAmong(t, contact, contacts);
          const additions = additionsTo(contact, typed).map((addition) => t(ADDED[addition]));
          return (
            <li key={contact.id} class="similar">
              <Avatar name={contact.name} />
              <div class="grow">
                <bdi class="capture-alike">{contact.name}</bdi> <StagePill stage={contact.stage} />{' '}
                <InCharge inCharge={contact.inCharge} />
                {[contact.metAt, shortAddress(contact)].filter(Boolean).map((fact) => (
                  <bdi key={fact} class="soft capture-text">
                    {fact}
                  </bdi>
                ))}
                {additions.length > 0 && (
                  <p class="soft" id={`${id}-${contact.id}`}>
                    {t('capture-similar-adds', { what: list.format(additions) })}
                  </p>
                )}
              </div>
              {additions.length > 0 ? (
                <button
                  type="button"
                  class={only ? 'button main' : 'button'}
                  aria-describedby={`${id}-${contact.id}`}
                  onClick={() => add(contact)}
                >
                  {t('capture-similar-add', { name })}
                </button>
              ) : (
                <a class={only ? 'button main' : 'button'} href={hrefOf({ view: 'contact', id: contact.id })}>
                  {t('capture-similar-open', { name })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={saveNew}>
          {t('capture-similar-new')}
        </button>
        <button type="button" class={only ? 'button quiet' : 'button main'} onClick={back}>
          {t('capture-similar-back')}
        </button>
      </div>
    </div>
  );
}

/** `facebook.com/lena.kraemer`: enough to tell two people apart. */
function shortAddress({ addresses: [address = ''] }: Contact): string {
  return address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** The name, plus a distinguishing fact if others have the same name. */
function nameAmong(t: Translate, contact: Contact, contacts: readonly Contact[]): string {
  const twins = contacts.filter((each) => fold(each.name) === fold(contact.name));
  if (twins.length === 1) return contact.name;
  const saved = ({ savedAt }: Contact) =>
    t('capture-similar-saved', { day: asDate(toDay(new Date(savedAt))) });
  const detail = [(each: Contact) => each.metAt, shortAddress].find(
    (of) => of(contact) !== '' && twins.every((twin) => twin.id === contact.id || of(twin) !== of(contact)),
  );
  return t('capture-similar-which', { name: contact.name, detail: (detail ?? saved)(contact) });
}
