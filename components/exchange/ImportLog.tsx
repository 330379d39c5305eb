import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { importPeople } from '../../utils/actions/import';
import { type ImportPlan, planImport } from '../../utils/actions/import-plan';
import { undoEntry } from '../../utils/actions/undo-entry';
import { guessOwner, logRows, ownersOf, readLinkedInLog } from '../../utils/exchange/linkedin-log';
import type { RawRow } from '../../utils/exchange/raw-row';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { SelectField } from '../controls/SelectField';
import { Tick } from '../controls/Tick';
import { useLongWork, Working } from './long-work';

interface ImportLogProps {
  name: string;
  rows: readonly RawRow[];
  done: () => void;
}

/** How many people outside the list can be chosen. */
const SHOWN = 100;

/** Imports LinkedIn's messages or invitations into the log of people the mentor knows or chooses. */
export function ImportLog({ name, rows, done }: ImportLogProps) {
  const { t, db, today } = usePage();
  const { tell, failed } = useNotices();
  const { mentorName } = usePreferences();
  const checking = useLongWork();
  const writing = useLongWork();
  const log = useMemo(() => readLinkedInLog(rows), [rows]);
  const [chosenOwner, setChosenOwner] = useState<string>();
  const [withWords, setWithWords] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<ImportPlan>();
  const known = useLive('import-log-known', async () => {
    const records = await db.contacts
      .where('identities')
      .anyOf([...log.people.keys()])
      .toArray();
    return new Set(
      records.flatMap(({ deletedAt, identities = [] }) => (deletedAt === undefined ? identities : [])),
    );
  });
  const owner = chosenOwner ?? (known && guessOwner(log, mentorName, (identity) => known.has(identity)));

  const makePlan = useRef(async () => {});
  makePlan.current = async () => {
    setPlan(undefined);
    if (!known || !owner) return;
    await checking.run(async (work) => {
      const checked = logRows(log, {
        owner,
        isWanted: (identity) => known.has(identity) || chosen.has(identity),
        withWords,
        invited: { sent: t('log-invited'), received: t('log-was-invited') },
        today,
      });
      setPlan(await planImport(db, checked, { rule: 'fill', leaveAlike: false }, work));
    });
  };
  useEffect(() => void makePlan.current(), [known, owner, withWords, chosen]);
  if (!known) return null;

  const others = [...log.people.values()].filter(
    ({ identity, name: called }) => identity !== owner && !known.has(identity) && called !== '',
  );
  const inList = [...log.people.keys()].filter((identity) => known.has(identity) && identity !== owner);
  const planned = plan ? [...plan.added, ...plan.updated] : [];
  const count = planned.reduce((sum, { entries = [] }) => sum + entries.length, 0);

  const bringIn = (ready: ImportPlan) =>
    writing.run(async (work) => {
      const options = { file: name, source: 'LinkedIn', firstMessagesPerDay: null };
      const result = await importPeople(db, ready, { ...options, ...work }, new Date());
      if (!result.ok) {
        await makePlan.current();
        tell(t('in-changed-meanwhile'));
        return;
      }
      tell(t('in-done', { added: result.added, updated: result.updated }), async () => {
        await undoEntry(db, result.entryId, new Date());
      });
      done();
    });

  return (
    <section class="card">
      <h2>{t('in-log-title')}</h2>
      <p>{t('in-log-explain')}</p>
      <SelectField
        label={t('in-log-owner')}
        hint={t('in-log-owner.hint')}
        value={owner ?? ''}
        options={[
          { value: '', label: t('in-log-owner-none') },
          ...ownersOf(log).map(({ identity, name: called, href }) => ({
            value: identity,
            label: called || href,
          })),
        ]}
        choose={(identity) => setChosenOwner(identity === '' ? undefined : identity)}
      />
      {owner && (
        <>
          <Tick
            label={t('in-log-words')}
            hint={t('in-log-words.hint')}
            ticked={withWords}
            tick={setWithWords}
          />
          <ul class="outcome">
            <li>{t('in-log-known', { people: inList.length })}</li>
            {plan && <li>{t('in-log-entries', { count })}</li>}
            {log.leftOut > 0 && <li>{t('in-log-left-out', { count: log.leftOut })}</li>}
          </ul>
          {others.length > 0 && (
            <details>
              <summary>{t('in-log-new', { count: others.length })}</summary>
              <div class="choices columns">
                {others.slice(0, SHOWN).map(({ identity, name: called }) => (
                  <label key={identity}>
                    <input
                      type="checkbox"
                      checked={chosen.has(identity)}
                      onChange={({ currentTarget }) => {
                        const next = new Set(chosen);
                        if (currentTarget.checked) next.add(identity);
                        else next.delete(identity);
                        setChosen(next);
                      }}
                    />
                    <bdi>{called}</bdi>
                  </label>
                ))}
              </div>
              {others.length > SHOWN && <p class="soft">{t('in-log-more')}</p>}
            </details>
          )}
          <Working progress={plan ? null : checking.progress} stop={checking.stop} />
          {writing.progress ? (
            <Working progress={writing.progress} stop={writing.stop} />
          ) : (
            plan &&
            count > 0 && (
              <div class="row">
                <button
                  type="button"
                  class="button main"
                  onClick={() => bringIn(plan).catch((error: unknown) => failed('write', error))}
                >
                  {t('in-log-go', { count })}
                </button>
              </div>
            )
          )}
        </>
      )}
    </section>
  );
}
