import { useEffect, useState } from 'preact/hooks';
import { findByAddress } from '../../utils/database/find-contact';
import { fromPage, NO_PREFILL, type Prefill } from '../../utils/model/prefill';
import { type MeetingPlace, recentPlaces } from '../../utils/queries/recent-places';
import { dropDraft, readDraft } from '../../utils/session/drafts';
import { readPrefill } from '../../utils/session/wanted';
import { useNotices } from '../controls/notices';
import { type PageTab, usePage } from '../controls/page';
import { reading } from '../controls/reading';
import { goTo, hrefOf } from '../controls/route';
import { CaptureForm } from './CaptureForm';
import { type CaptureFields, sourceOf } from './fields';
import './capture.css';

interface CaptureViewProps {
  /** The tab whose person to save. */
  from?: PageTab | null | undefined;
  /** The key under which the background stores the prefill from a menu entry. */
  prefilled?: string | undefined;
}

/** What has to be read before the form can be shown. */
interface Start {
  /** The person the form is about; its draft is stored under this key. */
  about: string;
  prefill: Prefill;
  draft: Partial<CaptureFields> | undefined;
  places: MeetingPlace[];
}

/**
 * Saving one person: the one on the page below, the one a menu entry was used on, or anybody. Somebody already in the
 * list is opened instead.
 */
export function CaptureView({ from, prefilled }: CaptureViewProps) {
  const { t, db } = usePage();
  const { tell, failed } = useNotices();
  const [start, setStart] = useState<Start>();
  const page = from ? fromPage(from) : null;
  const key = page?.address || prefilled || 'new';

  useEffect(() => {
    let over = false;
    const begin = async () => {
      const kept = page ?? (prefilled ? await readPrefill(prefilled) : undefined);
      const prefill = kept ?? NO_PREFILL;
      const about = prefill.address || key;
      const draft = await readDraft<Partial<CaptureFields>>(about);
      const [known, places] = await reading(db, () =>
        Promise.all([findByAddress(db, prefill.address), recentPlaces(db)]),
      );
      if (over) return;
      if (!known) return setStart({ about, prefill, draft, places });
      location.replace(hrefOf({ view: 'contact', id: known.id }));
      tell(t('capture-known', { name: known.name }));
    };
    begin().catch((error: unknown) => {
      if (!over) failed('read', error);
    });
    return () => {
      over = true;
    };
    // Title and notices may change below; the form stays about whom it was opened for.
  }, [db, key]);

  if (!start || (page && start.about !== key)) return null;
  const prefill = page ?? start.prefill;
  const place = start.places.find(({ metAtAddress }) => metAtAddress === prefill.metAtAddress);
  const metAt = prefill.metAt || (prefill.metAtAddress && place?.metAt) || '';
  const initial: CaptureFields = {
    name: prefill.name,
    address: prefill.address,
    metAt,
    metAtAddress: prefill.metAtAddress,
    stage: 'found',
    notes: '',
    phone: '',
    email: '',
    ageBand: 'unknown',
    tags: '',
    source: sourceOf(t, { address: prefill.address, metAt }),
    purpose: t('capture-purpose-default'),
  };
  return (
    <section class="card capture">
      <div class="capture-head">
        <h2 tabIndex={-1}>{t(from ? 'contact-page-title' : 'contact-new-title')}</h2>
        {!page?.address && (
          <a class="link" href={hrefOf({ view: 'several' })}>
            {t('capture-several')}
          </a>
        )}
      </div>
      <CaptureForm
        key={start.about}
        about={start.about}
        initial={initial}
        draft={start.draft}
        places={start.places}
        saved={(contact) => {
          void dropDraft(start.about);
          goTo({ view: 'contact', id: contact.id });
          tell(t('contact-saved-named', { name: contact.name }));
        }}
        added={(contact, undo) => {
          void dropDraft(start.about);
          goTo({ view: 'contact', id: contact.id });
          tell(t('capture-added', { name: contact.name }), undo);
        }}
        cancel={() => {
          void dropDraft(start.about);
          goTo({ view: from ? 'today' : 'contacts' });
        }}
      />
    </section>
  );
}
