import { listEntries, undoEntry } from '../../utils/database/journal';
import { tellFollowUpsChanged } from '../controls/background';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** The lists of the last 30 days, each of which can be taken back. */
export function PastImports() {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const entries = useLive('past-imports', () => listEntries(db));
  if (!entries) return null;
  const imports = entries.filter(({ kind }) => kind === 'import');

  const takeBack = (id: string) =>
    attempt(async () => {
      const { restored, kept } = await undoEntry(db, id, new Date());
      tellFollowUpsChanged();
      tell(t('in-past-result', { restored, kept }));
    });

  return (
    <section class="card">
      <h2>{t('in-past')}</h2>
      {imports.length === 0 ? (
        <p class="soft">{t('in-past-none')}</p>
      ) : (
        <ul class="past">
          {imports.map(({ id, at, file = '', count, undoneAt }) => (
            <li key={id} class="row between">
              <span class="grow">
                {t('in-past-entry', { file, day: new Date(at) })}{' '}
                <span class="soft">{t('in-past-count', { count })}</span>
              </span>
              {undoneAt ? (
                <span class="soft">{t('in-past-undone')}</span>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={t('in-past-undo-named', { file })}
                  onClick={() => void takeBack(id)}
                >
                  {t('in-past-undo')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
