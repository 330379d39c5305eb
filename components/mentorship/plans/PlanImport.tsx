import { useState } from 'preact/hooks';
import { addPlans } from '../../../utils/actions/plans';
import { PLAN_BYTES, PLANS_LIMIT, type PlanFileProblem, readPlans } from '../../../utils/exchange/plan-file';
import { WEEKS_LIMIT } from '../../../utils/model/mentorship';
import { FileDrop } from '../../controls/FileDrop';
import { FullTab } from '../../controls/FullTab';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

/** Imports plans from a file, or says why it is refused. */
export function PlanImport() {
  const { t, db, tab } = usePage();
  const { tell, attempt } = useNotices();
  const [trouble, setTrouble] = useState<string>();
  const [known, setKnown] = useState('');

  const refuse = (file: string, problem: PlanFileProblem | 'unreadable', where = '') =>
    setTrouble(t(`plans-refused-${problem}`, { file, where, plans: PLANS_LIMIT, weeks: WEEKS_LIMIT }));

  const take = async (file: File) => {
    setTrouble(undefined);
    setKnown('');
    // Check before reading the file, as gigabytes would exhaust memory.
    if (file.size > PLAN_BYTES) return refuse(file.name, 'too-big');
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(file.name, 'unreadable');
    const read = readPlans(text);
    if (!read.ok) return refuse(file.name, read.problem, read.where);
    await attempt(async () => {
      const result = await addPlans(db, read.plans, new Date());
      const added = result.added.length;
      if (added === 0) setKnown(t('plans-nothing-new', { file: file.name }));
      else tell(t(result.known > 0 ? 'plans-imported-some' : 'plans-imported', { added }), result.undo);
    });
  };

  return (
    <section class="section exchange">
      <h3>{t('plans-import')}</h3>
      <p>{t('plans-import-explain')}</p>
      {tab ? (
        <FullTab besides />
      ) : (
        <FileDrop
          accept=".json,application/json"
          choose={t('plans-choose')}
          drop={t('plans-drop')}
          take={take}
          trouble={trouble}
        />
      )}
      <p role="status">{known}</p>
    </section>
  );
}
