import { useState } from 'preact/hooks';
import { deleteOffer, proposeOffer } from '../../../utils/actions/offers';
import { withoutIsolation } from '../../../utils/language/translate';
import { firstNameOf } from '../../../utils/model/fill-template';
import { OFFER_KINDS, type Offer, type OfferKind } from '../../../utils/model/offer';
import { hasReachedOffers } from '../../../utils/model/signals';
import { readOverview } from '../../../utils/queries/mentorship-overview';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { listOffers, offersWith } from '../../../utils/queries/offers';
import { BackTo } from '../../controls/BackTo';
import { useDraft } from '../../controls/draft';
import { Empty } from '../../controls/Empty';
import { Icon } from '../../controls/Icon';
import { useLive } from '../../controls/live';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { useChangeAtOnce } from '../change/use-change';
import { OfferForm, type OfferTyped } from './OfferForm';
import '../forms/forms.css';
import './offers.css';

/** How many mentees are listed beside each offer. */
const MENTEES = 20;
const NEW: OfferTyped = { id: '', kind: 'course', title: '', reach: '', note: '', seen: '' };

/** The learning offers of the mentor's region, kept for future mentees. */
export function OffersView() {
  const { t, db, today } = usePage();
  const draft = useDraft<OfferTyped>('offer', 'list');
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<OfferKind | ''>('');
  const read = useLive(`offers ${today}`, async () => ({
    offers: await listOffers(db),
    running: (await readOverview(db, today, 'running', { offset: 0, limit: MENTEES })).items,
  }));
  if (!read || draft.value === undefined) return null;
  const { offers } = read;
  const mentees = read.running.filter(({ mentorship }) => hasReachedOffers(mentorship, today));
  const found = offersWith(offers, search, kind);
  const form = draft.value && <OfferForm typed={draft.value} keep={draft.keep} close={draft.forget} />;

  return (
    <div class="stack offers">
      <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
      <h2 tabIndex={-1}>{t('offers-title')}</h2>
      <p>{t('offers-lead')}</p>
      <Kinds />
      {offers.length === 0 && !form && (
        <Empty lead={t('offers-none')} next={t('offers-none-next')}>
          <button type="button" class="button main" onClick={() => draft.keep(NEW)}>
            {t('offers-add')}
          </button>
        </Empty>
      )}
      {offers.length > 0 && (
        <div class="offers-find">
          <TextField label={t('offers-search')} value={search} edit={setSearch} />
          <SelectField
            label={t('offers-kind')}
            value={kind}
            options={(['', ...OFFER_KINDS] as const).map((value) => ({
              value,
              label: value === '' ? t('offers-kind-all') : t(`offers-kind-${value}`),
            }))}
            choose={setKind}
          />
        </div>
      )}
      {offers.length > 0 && !form && (
        <div class="row">
          <button type="button" class="button main" onClick={() => draft.keep(NEW)}>
            <Icon name="add" />
            {t('offers-add')}
          </button>
        </div>
      )}
      {form}
      {offers.length > 0 && (
        <p class="soft" role="status">
          {found.length === 0 ? t('offers-no-match') : t('offers-count', { count: found.length })}
        </p>
      )}
      <ul class="stack">
        {found.map(
          (offer) =>
            offer.id !== draft.value?.id && (
              <OneOffer
                key={offer.id}
                offer={offer}
                mentees={mentees}
                change={form ? null : () => draft.keep(typedOf(offer))}
              />
            ),
        )}
      </ul>
    </div>
  );
}

function typedOf({ id, kind, title, reach, note, updatedAt: seen }: Offer): OfferTyped {
  return { id, kind, title, reach, note, seen };
}

/** Explains the kinds. */
function Kinds() {
  const { t } = usePage();
  return (
    <details class="fold">
      <summary>{t('offers-kinds')}</summary>
      <dl class="written">
        {OFFER_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{t(`offers-kind-${kind}`)}</dt>
            <dd>{t(`offers-kind-${kind}.explain`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface OneOfferProps {
  offer: Offer;
  mentees: readonly RunningMentorship[];
  /** null: another offer is being edited. */
  change: (() => void) | null;
}

function OneOffer({ offer, mentees, change }: OneOfferProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const { id, kind, title, reach, note } = offer;
  const remove = () =>
    attempt(async () => {
      const undo = await deleteOffer(db, id, new Date());
      tell(t('offers-deleted', { title }), undo);
    });
  return (
    <li class="card stack tight">
      <div class="row between">
        <h3 dir="auto">{title}</h3>
        <span class="pill">{t(`offers-kind-${kind}`)}</span>
      </div>
      {reach !== '' && (
        <p class="own-words" dir="auto">
          {reach}
        </p>
      )}
      {note !== '' && (
        <p class="own-words soft" dir="auto">
          {note}
        </p>
      )}
      <div class="row">
        {mentees.map((found) => (
          <ProposeButton key={found.mentorship.id} found={found} offer={offer} />
        ))}
        {change && (
          <button
            type="button"
            class="button quiet"
            aria-label={t('offers-change-named', { title })}
            onClick={change}
          >
            {t('offers-change')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('offers-delete-named', { title })}
          onClick={() => void remove()}
        >
          {t('offers-delete')}
        </button>
      </div>
    </li>
  );
}

/** Proposes an offer to a mentee with one press; shows nothing if that has been done. */
export function ProposeButton({ found, offer }: { found: RunningMentorship; offer: Offer }) {
  const { t, db } = usePage();
  const change = useChangeAtOnce();
  const { mentorship, contact } = found;
  const { title } = offer;
  const name = firstNameOf(contact.name);
  if (mentorship.proposed?.some((each) => each.offer === offer.id)) return null;
  return (
    <button
      type="button"
      class="button"
      aria-label={t('offers-propose-named', { title, name })}
      onClick={() =>
        void change(
          (now) =>
            proposeOffer(
              db,
              mentorship.id,
              { offer, log: withoutIsolation(t('offers-log', { title })) },
              now,
            ),
          () => t('offers-proposed', { title, name }),
        )
      }
    >
      {t('offers-propose', { name })}
    </button>
  );
}
