import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ContactChange, changeContact } from '../../utils/actions/contacts';
import { parseProfileAddress } from '../../utils/model/address';
import { AGE_BANDS, type AgeBand, type Contact } from '../../utils/model/contact';
import { initials } from '../controls/Avatar';
import { Choice } from '../controls/Choice';
import { KeptText } from '../controls/KeptText';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { goTo } from '../controls/route';
import { ArticleNotice } from './ArticleNotice';
import { DataDays } from './DataDays';
import { EraseButton } from './EraseButton';
import { PersonExport } from './PersonExport';
import './privacy.css';

/** Everything the law requires for a person's data, and everything the person may ask for. */
export function PrivacyDetails({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const write = async (change: ContactChange) => {
    await changeContact(db, contact.id, change, new Date());
  };
  return (
    <div class="data-form">
      <div class="stack">
        <Age contact={contact} />
        <KeptText
          name={`source ${contact.id}`}
          label={t('data-source')}
          hint={t('data-source.hint')}
          stored={contact.source}
          write={(source) => write({ source })}
        />
        <KeptText
          name={`purpose ${contact.id}`}
          label={t('data-purpose')}
          hint={t('data-purpose.hint')}
          stored={contact.purpose}
          write={(purpose) => write({ purpose })}
        />
      </div>
      <div class="folds">
        <h4>{t('data-seldom')}</h4>
        <Fold title={t('data-notice')}>
          <ArticleNotice contact={contact} />
        </Fold>
        <Fold title={t('data-days')}>
          <DataDays contact={contact} />
        </Fold>
        <Fold title={t('data-asks')}>
          <PersonExport contact={contact} />
          <section>
            <p>{t('data-erase-lead')}</p>
            <div class="row">
              <EraseButton
                contact={contact}
                text={t('data-erase')}
                erased={() => goTo({ view: 'contacts' })}
              />
            </div>
          </section>
        </Fold>
      </div>
    </div>
  );
}

/** Rarely needed, so closed at first. */
function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

/** The person's age and its consequences. */
function Age({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [tooYoung, setTooYoung] = useState(false);
  const band: AgeBand = tooYoung ? 'under-16' : contact.ageBand;

  const choose = (ageBand: AgeBand) => {
    // Nobody under 16 may be kept, so this is not stored but acted upon.
    setTooYoung(ageBand === 'under-16');
    if (ageBand === 'under-16' || ageBand === contact.ageBand) return;
    void attempt(async () => {
      const result = await changeContact(db, contact.id, { ageBand }, new Date());
      if (result.ok) tell(t('data-age-saved'), result.undo);
    });
  };
  const shorten = (name: string) =>
    attempt(async () => {
      const result = await changeContact(db, contact.id, { name }, new Date());
      if (result.ok) tell(t('data-initials-done'), result.undo);
    });

  const short = shortened(contact.name);
  const onFacebook = contact.addresses.some((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok && parsed.value.platform === 'facebook';
  });
  return (
    <section>
      <Choice
        label={t('data-age')}
        value={band}
        options={AGE_BANDS.map((value) => ({ value, label: t(`data-age-${value}`) }))}
        choose={choose}
      />
      <div role="status" class="stack">
        {band !== 'adult' && <p>{t(`data-age-hint-${band}`)}</p>}
        {band !== 'adult' && onFacebook && <p>{t('data-age-facebook')}</p>}
      </div>
      <div class="row">
        {(band === 'unknown' || band === 'sixteen-seventeen') && short !== '' && short !== contact.name && (
          <button type="button" class="button" onClick={() => void shorten(short)}>
            {t('data-initials', { initials: short })}
          </button>
        )}
        {band === 'under-16' && (
          <EraseButton contact={contact} text={t('data-erase')} erased={() => goTo({ view: 'contacts' })} />
        )}
      </div>
    </section>
  );
}

/** "Lena Krämer" → "L. K."; '' where a name has no letters. */
function shortened(name: string): string {
  const letters = [...new Intl.Segmenter().segment(initials(name))];
  return letters.map(({ segment }) => `${segment}.`).join(' ');
}
