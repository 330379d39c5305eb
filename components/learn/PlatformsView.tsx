import { useId, useRef, useState } from 'preact/hooks';
import { keepNote } from '../../utils/actions/notes';
import { type AgeGroup, PLATFORMS, type Platform, suitablePlatforms } from '../../utils/learn/platforms';
import type { Note } from '../../utils/model/note';
import { readNotes } from '../../utils/queries/notes';
import { Choice } from '../controls/Choice';
import { Empty } from '../controls/Empty';
import { KeptText } from '../controls/KeptText';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { CopyText } from './CopyText';
import { factsOf } from './platform-facts';

/**
 * The directory of mentoring platforms with the mentor's own notes. At first only those one can join by oneself,
 * without unknown ones, even if the training names them.
 */
export function PlatformsView() {
  const { t, db } = usePage();
  const [ageGroup, setAgeGroup] = useState<AgeGroup | 'any'>('any');
  const [individual, setIndividual] = useState(true);
  const onlyIndividual = useRef<HTMLInputElement>(null);
  const notes = useLive('platforms', () => readNotes(db, 'platform'));
  if (!notes) return null;
  const suiting = (individual: boolean) =>
    suitablePlatforms({ ageGroup: ageGroup === 'any' ? null : ageGroup, individual });
  const platforms = suiting(individual);
  const named = platforms.filter(({ fromTraining }) => fromTraining);
  const others = platforms.filter(({ fromTraining }) => !fromTraining);
  const leftOut = suiting(false).filter((each) => !platforms.includes(each));
  // Platforms the mentor has used stay visible, under a separate heading.
  const noted = leftOut.filter(({ id }) => notes[id]);
  const unsuited = leftOut.filter(({ id, fromTraining }) => fromTraining && !notes[id]);
  const showAll = () => {
    setIndividual(false);
    // The pressed button disappears.
    onlyIndividual.current?.focus();
  };
  return (
    <>
      <p>{t('platforms-honest')}</p>
      <div class="card">
        <Choice
          label={t('platforms-age')}
          value={ageGroup}
          options={[
            { value: 'any', label: t('platforms-age-any') },
            { value: 'under-18', label: t('platforms-age-under-18') },
            { value: 'adults', label: t('platforms-age-adults') },
          ]}
          choose={setAgeGroup}
        />
        <div class="choices">
          <label>
            <input
              ref={onlyIndividual}
              type="checkbox"
              checked={individual}
              onChange={({ currentTarget }) => setIndividual(currentTarget.checked)}
            />
            {t('platforms-individual')}
          </label>
        </div>
        {ageGroup === 'under-18' && <p>{t('platforms-under-18')}</p>}
        {unsuited.length > 0 && (
          <p>
            {t('platforms-training-left', {
              names: new Intl.ListFormat(t.language).format(unsuited.map(({ name }) => name)),
            })}
          </p>
        )}
        <div class="row">
          <p class="soft" role="status">
            {t('platforms-count', { count: platforms.length, total: PLATFORMS.length })}
          </p>
          {individual && platforms.length > 0 && (
            <button type="button" class="button" onClick={showAll}>
              {t('platforms-all')}
            </button>
          )}
        </div>
      </div>
      {platforms.length === 0 ? (
        <Empty lead={t('platforms-none')} next={t('platforms-none-next')}>
          <button type="button" class="button main" onClick={showAll}>
            {t('platforms-programmes')}
          </button>
        </Empty>
      ) : (
        <>
          <PlatformList title={t('platforms-training')} platforms={named} notes={notes} />
          <PlatformList
            title={named.length > 0 ? t('platforms-others') : null}
            platforms={others}
            notes={notes}
          />
        </>
      )}
      <PlatformList title={t('platforms-noted')} platforms={noted} notes={notes} />
    </>
  );
}

interface PlatformListProps {
  /** Null if there is only one list. */
  title: string | null;
  platforms: readonly Platform[];
  notes: Record<string, Note>;
}

function PlatformList({ title, platforms, notes }: PlatformListProps) {
  const id = useId();
  if (platforms.length === 0) return null;
  return (
    <section class="section" aria-labelledby={title ? id : undefined}>
      {title && <h3 id={id}>{title}</h3>}
      <ul class="platforms">
        {platforms.map((platform) => (
          <PlatformCard
            key={platform.id}
            platform={platform}
            note={notes[platform.id]}
            Heading={title ? 'h4' : 'h3'}
          />
        ))}
      </ul>
    </section>
  );
}

interface PlatformCardProps {
  platform: Platform;
  note: Note | undefined;
  /** The level below its section. */
  Heading: 'h3' | 'h4';
}

/** At a glance: for whom it is, who can join and what it costs; the rest is folded. */
function PlatformCard({ platform, note, Heading }: PlatformCardProps) {
  const { t, db } = usePage();
  const { attempt } = useNotices();
  const { id, name } = platform;
  const { glance, known, unknown } = factsOf(platform, t);
  const about = { kind: 'platform', key: id } as const;
  // Initially open if there is a note; after that as the mentor leaves it.
  const [open] = useState(Boolean(note?.text));
  return (
    <li class="card">
      <div class="row">
        <Heading>{name}</Heading>
        {note?.joined && <span class="pill">{t('platforms-joined-short')}</span>}
      </div>
      <p>{t(`platform-${id}` as 'platform-chronus')}</p>
      {glance.length > 0 && (
        <ul class="glance">
          {glance.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Address platform={platform} />
      <details open={open}>
        <summary>{t('platforms-details')}</summary>
        <dl class="platform-facts">
          {known.map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {unknown && <p class="soft">{unknown}</p>}
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={note?.joined ?? false}
              onChange={({ currentTarget }) =>
                attempt(() => keepNote(db, about, { joined: currentTarget.checked }, new Date()))
              }
            />
            {t('platforms-joined')}
          </label>
        </div>
        <KeptText
          name={`platform-${id}`}
          label={t('platforms-note', { name })}
          stored={note?.text ?? ''}
          write={(text) => keepNote(db, about, { text }, new Date())}
        />
      </details>
    </li>
  );
}

/** A link if the address is known; if it is a guess, text to copy and look up, with the reason. */
function Address({ platform: { name, address, addressUncertain } }: { platform: Platform }) {
  const { t } = usePage();
  if (!address) return <p class="soft">{t('platforms-local')}</p>;
  if (addressUncertain) {
    return (
      <div class="guessed">
        <CopyText text={address} label={t('platforms-copy', { name })} />
        <p class="soft">{t('platforms-address-uncertain')}</p>
      </div>
    );
  }
  return (
    <p>
      <a class="link" href={`https://${address}/`} target="_blank" rel="noopener noreferrer">
        {t('platforms-open', { address })}
      </a>
    </p>
  );
}
