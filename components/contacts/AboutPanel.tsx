import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact';
import { REACH_FIELDS } from '../../utils/model/reach';
import { useDraft } from '../controls/draft';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';
import { languageName } from '../words/contact-details';
import type { DetailsDraft } from './DetailsForm';
import { ReachList } from './ReachList';

const DetailsForm = lazyView(async () => (await import('./DetailsForm')).DetailsForm, []);

/** The facts about a person; one press opens them for editing, including any unsaved draft. */
export function AboutPanel({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const draft = useDraft<DetailsDraft>('details', contact.id);
  const [writing, setWriting] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = writing || Boolean(draft.value);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) edit.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <section class="card" aria-labelledby={id}>
      <div class="row between">
        <h3 id={id}>{t('contact-details')}</h3>
        {!open && (
          <button
            type="button"
            class="button"
            ref={edit}
            aria-keyshortcuts="e"
            data-key="e"
            onClick={() => setWriting(true)}
          >
            {t('contact-edit')}
          </button>
        )}
      </div>
      {open ? (
        <DetailsForm
          contact={contact}
          draft={draft}
          close={() => {
            draft.forget();
            setWriting(false);
          }}
        />
      ) : (
        <Facts contact={contact} />
      )}
    </section>
  );
}

function Facts({ contact }: { contact: Contact }) {
  const { t } = usePage();
  const { metAt, metAtAddress, tags, language, cadenceDays, notes, work } = contact;
  const reached = REACH_FIELDS.some((field) => contact[field].length > 0);
  const known =
    reached || work || metAt || metAtAddress || tags.length > 0 || language || cadenceDays !== null || notes;
  if (!known) return <p class="soft">{t('contact-nothing-known')}</p>;
  return (
    <dl class="about">
      <ReachList contact={contact} />
      {work && (
        <div>
          <dt>{t('contact-work')}</dt>
          <dd>
            <bdi>{work}</bdi>
          </dd>
        </div>
      )}
      {(metAt || metAtAddress) && (
        <div>
          <dt>{t('contact-met-at')}</dt>
          <dd>
            {metAtAddress ? (
              <a href={metAtAddress} target="_blank" rel="noopener noreferrer">
                <bdi>{metAt || metAtAddress}</bdi>
              </a>
            ) : (
              <bdi>{metAt}</bdi>
            )}
          </dd>
        </div>
      )}
      {tags.length > 0 && (
        <div>
          <dt>{t('contact-tags')}</dt>
          <dd class="tags">
            {tags.map((tag) => (
              <bdi key={tag} class="pill">
                {tag}
              </bdi>
            ))}
          </dd>
        </div>
      )}
      {language && (
        <div>
          <dt>{t('contact-language')}</dt>
          <dd>{languageName(language, t.language)}</dd>
        </div>
      )}
      {cadenceDays !== null && (
        <div>
          <dt>{t('contact-cadence')}</dt>
          <dd>{t('contact-cadence-days', { days: cadenceDays })}</dd>
        </div>
      )}
      {notes && (
        <div>
          <dt>{t('contact-notes')}</dt>
          <dd class="entry-text" dir="auto">
            {notes}
          </dd>
        </div>
      )}
    </dl>
  );
}
