import { useState } from 'preact/hooks';
import { canMend, mendDatabase } from '../../utils/actions/mend';
import { setAsideUnreadable } from '../../utils/actions/set-aside';
import { checkDatabase, type Finding } from '../../utils/queries/check';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** The kinds of findings with texts of their own, and the outcomes for unreadable entries. */
type Told = Exclude<Finding['kind'], 'unreadable' | 'not-erased'>;
const TOLD = [
  'wrong-keys',
  'next-action',
  'orphan',
  'not-adult',
  'two-running',
  'shared-identity',
  'loose-part',
] as const satisfies readonly Told[];

/** How many people are named per kind. */
const NAMED = 5;

interface Checked {
  findings: Finding[];
  aside: number;
  back: number;
  names: Map<string, string>;
}

/** Checks all data, reports the findings in words, and fixes what it can. */
export function CheckData() {
  const { t, db, today } = usePage();
  const { attempt, tell } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Checked>();

  const check = async () => {
    setBusy(true);
    await attempt(async () => {
      const sifted = await setAsideUnreadable(db, new Date());
      const findings = await checkDatabase(db, today);
      setChecked({ ...sifted, findings, names: await namesIn(findings) });
    });
    setBusy(false);
  };
  const namesIn = async (findings: readonly Finding[]) => {
    const ids = [...new Set(findings.flatMap(peopleIn))];
    const contacts = await db.contacts.bulkGet(ids);
    return new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact.name]] : [])));
  };
  const mend = () =>
    attempt(async () => {
      const { mended, undo } = await mendDatabase(db, new Date());
      await check();
      const takeBack =
        undo &&
        (async () => {
          await undo();
          await check();
        });
      tell(t('check-mended', { count: mended }), takeBack);
    });

  return (
    <section class="card">
      <h2>{t('check-title')}</h2>
      <p>{t('check-explain')}</p>
      <div role="status">{isBusy ? <p>{t('check-busy')}</p> : checked && <Findings checked={checked} />}</div>
      <div class="row">
        <button type="button" class="button" disabled={isBusy} onClick={() => void check()}>
          {t('check-run')}
        </button>
        {checked?.findings.some(canMend) && (
          <button type="button" class="button main" disabled={isBusy} onClick={() => void mend()}>
            {t('check-mend')}
          </button>
        )}
      </div>
    </section>
  );
}

function Findings({ checked: { findings, aside, back, names } }: { checked: Checked }) {
  const { t } = usePage();
  if (findings.length + aside + back === 0) return <p>{t('check-good')}</p>;
  return (
    <ul>
      {aside > 0 && <li>{t('check-aside', { count: aside })}</li>}
      {back > 0 && <li>{t('check-back', { count: back })}</li>}
      {TOLD.map((kind) => {
        const own = findings.filter((each) => each.kind === kind);
        if (own.length === 0) return null;
        const people = [...new Set(own.flatMap(peopleIn))].filter((id) => names.has(id));
        return (
          <li key={kind}>
            {t(`check-${kind}`, { count: own.length })}
            {kind === 'shared-identity' && (
              <>
                {' '}
                <a href={hrefOf({ view: 'duplicates' })}>{t('check-compare')}</a>
              </>
            )}
            {people.slice(0, NAMED).map((id) => (
              <>
                {' '}
                <a key={id} href={hrefOf({ view: 'contact', id })}>
                  <bdi>{names.get(id)}</bdi>
                </a>
              </>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function peopleIn(finding: Finding): string[] {
  if ('contactIds' in finding) return finding.contactIds;
  return 'contactId' in finding ? [finding.contactId] : [];
}
