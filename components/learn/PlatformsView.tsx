import { useState } from 'preact/hooks';
import { keepNote, readNotes } from '../../utils/learn/notes';
import { type AgeGroup, type Platform, suitablePlatforms } from '../../utils/learn/platforms';
import type { Note } from '../../utils/learn/types';
import { Choice } from '../controls/Choice';
import { Empty } from '../controls/Empty';
import { KeptText } from '../controls/KeptText';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** The directory of mentoring platforms, with the mentor's own notes. */
export function PlatformsView() {
  const { t, db } = usePage();
  const [ageGroup, setAgeGroup] = useState<AgeGroup | 'any'>('any');
  const [individual, setIndividual] = useState(false);
  const notes = useLive('platforms', () => readNotes(db, 'platform'));
  if (!notes) return null;
  const platforms = suitablePlatforms({ ageGroup: ageGroup === 'any' ? null : ageGroup, individual });
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
              type="checkbox"
              checked={individual}
              onChange={({ currentTarget }) => setIndividual(currentTarget.checked)}
            />
            {t('platforms-individual')}
          </label>
        </div>
        {ageGroup === 'under-18' && <p>{t('platforms-under-18')}</p>}
        <p class="soft" role="status">
          {t('platforms-count', { count: platforms.length })}
        </p>
      </div>
      {platforms.length === 0 ? (
        <Empty lead={t('platforms-none')} next={t('platforms-none-next')} />
      ) : (
        <ul class="platforms">
          {platforms.map((platform) => (
            <PlatformCard key={platform.id} platform={platform} note={notes[platform.id]} />
          ))}
        </ul>
      )}
    </>
  );
}

function PlatformCard({ platform, note }: { platform: Platform; note: Note | undefined }) {
  const { t, db } = usePage();
  const { attempt } = useNotices();
  const { id, name, address } = platform;
  const about = { kind: 'platform', key: id } as const;
  // Open where there is a note at first; from then on as the mentor leaves it.
  const [open] = useState(Boolean(note?.text));
  return (
    <li class="card">
      <div class="row">
        <h3>{name}</h3>
        {platform.fromTraining && <span class="pill">{t('platforms-from-training')}</span>}
        {note?.joined && <span class="pill">{t('platforms-joined-short')}</span>}
      </div>
      <p>{t(`platform-${id}` as 'platform-chronus')}</p>
      <Facts platform={platform} />
      {address ? (
        <p>
          <a href={`https://${address}/`} target="_blank" rel="noopener noreferrer">
            {t('platforms-open', { address })}
          </a>
          {platform.addressUncertain && (
            <>
              <br />
              <span class="soft">{t('platforms-address-uncertain')}</span>
            </>
          )}
        </p>
      ) : (
        <p class="soft">{t('platforms-local')}</p>
      )}
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
      <details open={open}>
        <summary>{t('platforms-notes')}</summary>
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

/** What is known of a platform. What is not known is said to be unknown. */
function Facts({ platform }: { platform: Platform }) {
  const { t } = usePage();
  const { ages, ageGroup, vetting, joinableBy, languages, cost, lastSeen, checkedOn } = platform;
  const listed = (words: string[]) =>
    new Intl.ListFormat(t.language, { type: 'unit', style: 'short' }).format(words);
  const facts: [string, string | null][] = [
    [
      t('platforms-ages'),
      ages
        ? t('platform-ages-range', { from: ages[0], to: ages[1] })
        : ageGroup && t('platform-age-group', { group: ageGroup }),
    ],
    [t('platforms-vetting'), vetting && t('platform-vetting', { vetting })],
    [t('platforms-join'), joinableBy && t('platform-join', { join: joinableBy })],
    [
      t('platforms-languages'),
      languages && listed(languages.map((code) => t('platform-language', { code }))),
    ],
    [t('platforms-cost'), cost && t('platform-cost', { cost })],
    [
      t('platforms-checked'),
      checkedOn
        ? t('platform-checked-on', { day: new Date(`${checkedOn}T12:00:00`) })
        : lastSeen && t('platform-seen', { seen: lastSeen }),
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={value ? '' : 'soft'}>{value ?? t('platforms-unknown')}</dd>
        </div>
      ))}
    </dl>
  );
}
