import { useEffect, useRef } from 'preact/hooks';
import type { Contact } from '../../utils/contacts/types';
import { StagePill } from '../contacts/StagePill';
import { Avatar } from '../controls/Avatar';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

interface SimilarQuestionProps {
  contacts: Contact[];
  saveNew: () => void;
  back: () => void;
}

/** Somebody of a similar name is in the list: asks whether it is the same person before anything is saved. */
export function SimilarQuestion({ contacts, saveNew, back }: SimilarQuestionProps) {
  const { t } = usePage();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);

  return (
    <div class="stack">
      <p ref={question} tabIndex={-1} role="alert">
        {t('capture-similar', { count: contacts.length })}
      </p>
      <ul class="stack">
        {contacts.map((contact) => (
          <li key={contact.id} class="row">
            <Avatar name={contact.name} />
            <span class="grow">
              <bdi class="capture-alike">{contact.name}</bdi> <StagePill stage={contact.stage} />
              {contact.metAt !== '' && (
                <span class="soft">
                  {' '}
                  <bdi>{contact.metAt}</bdi>
                </span>
              )}
            </span>
            <a class="button" href={hrefOf({ view: 'contact', id: contact.id })}>
              {t('capture-similar-open', { name: contact.name })}
            </a>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button main" onClick={saveNew}>
          {t('capture-similar-new')}
        </button>
        <button type="button" class="button quiet" onClick={back}>
          {t('capture-similar-back')}
        </button>
      </div>
    </div>
  );
}
