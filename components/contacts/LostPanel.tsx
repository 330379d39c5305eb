import { useEffect, useId, useState } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact';
import type { Lost } from '../../utils/sync/state';
import { lostOf, takeBackLost } from '../../utils/sync/take-back';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useSync } from '../exchange/use-sync';
import { useStages } from '../words/stage-names';

/** Edits to a person on any device that lost to a later one. */
export function LostPanel({ contact }: { contact: Contact }) {
  const { t, db, need } = usePage();
  const [hasWords, setHasWords] = useState(false);
  const { attempt, tell } = useNotices();
  const { nameOf } = useStages();
  const sync = useSync();
  const id = useId();
  const lost = useLive(`lost ${contact.id}`, () => lostOf(sync, contact.id));
  const isAny = (lost ?? []).length > 0;
  useEffect(() => {
    if (isAny)
      need(['devices']).then(
        () => setHasWords(true),
        () => undefined,
      );
  }, [isAny, need]);
  if (!lost || !isAny || !hasWords) return null;

  const back = (one: Lost) =>
    attempt(async () => {
      const isDone = await takeBackLost({ db, sync }, one, new Date());
      tell(isDone ? t('lost-is-back', { what: whatOf(one) }) : t('lost-no-place'));
    });
  const whatOf = ({ table, field }: Lost): string => {
    const week = /^weeks\.(\d+)$/.exec(field)?.[1];
    if (week !== undefined) return t('lost-of-weeks', { week: Number(week) + 1 });
    if (table === 'contacts') return t(`lost-of-contacts-${field}` as 'lost-of-contacts-name');
    return t(`lost-of-${table}` as 'lost-of-followUps');
  };
  const textOf = ({ table, field, lost: json }: Lost): string => {
    const value: unknown = JSON.parse(json);
    if (table === 'contacts' && field === 'stage') return nameOf(value as Contact['stage']);
    return textsIn(value).join(', ') || t('lost-empty');
  };

  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{t('lost-title')}</h3>
      <p>{t('lost-explain')}</p>
      <ul class="stack">
        {lost.map((one) => (
          <li key={one.id}>
            <p>{t('lost-entry', { what: whatOf(one), at: new Date(one.at), text: textOf(one) })}</p>
            <div class="row">
              <button type="button" class="button" onClick={() => void back(one)}>
                {t('lost-back')}
              </button>
              <button
                type="button"
                class="button quiet"
                onClick={() => void attempt(() => sync.lost.delete(one.id))}
              >
                {t('lost-drop')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All texts in a value, however it is structured. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === 'id' ? [] : textsIn(each)));
}
