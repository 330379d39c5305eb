import { useEffect, useRef, useState } from 'preact/hooks';
import { deletePlan } from '../../../utils/actions/plans';
import { plansToFile } from '../../../utils/exchange/plan-file';
import { withoutIsolation } from '../../../utils/language/translate';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Plan } from '../../../utils/model/mentorship';
import type { PlanDraft } from '../../../utils/model/plan';
import { listPlans } from '../../../utils/queries/plans';
import { BackTo } from '../../controls/BackTo';
import { Icon } from '../../controls/Icon';
import { useLive } from '../../controls/live';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { saveFile } from '../../controls/save-file';
import { BUILTIN_CHOICES } from '../weeks/start-draft';
import { PlanForm } from './PlanForm';
import { PlanImport } from './PlanImport';
import { PlanWeeks } from './PlanWeeks';
import './plans.css';

/** What is being edited: one of the mentor's own, or a new plan, copied or empty. */
type Writing = { about: Plan } | { copy: PlanDraft; of: string };

/** The plans that mentorships are copied from: the program's to view and copy, the mentor's own to edit. */
export function PlansView() {
  const { t, db } = usePage();
  const [writing, setWriting] = useState<Writing>();
  const [wrote, setWrote] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const own = useLive('own plans', () => listPlans(db));

  // Back from the form, whose buttons are gone.
  useEffect(() => {
    if (wrote > 0) title.current?.focus();
  }, [wrote]);

  if (!own) return null;
  if (writing) {
    return (
      <PlanForm
        key={'about' in writing ? writing.about.id : writing.of}
        about={'about' in writing ? writing.about : null}
        initial={'about' in writing ? writing.about : writing.copy}
        name={'about' in writing ? writing.about.id : writing.of}
        close={() => {
          setWriting(undefined);
          setWrote(wrote + 1);
        }}
      />
    );
  }
  return (
    <div class="stack plans">
      <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
      <h2 ref={title} tabIndex={-1}>
        {t('plans-title')}
      </h2>
      <p>{t('plans-explain')}</p>
      <OwnPlans own={own} write={setWriting} />
      <section class="section">
        <h3>{t('plans-builtin')}</h3>
        <ul class="plan-list">
          {BUILTIN_CHOICES.map((plan) => {
            const name = t(`start-plan-${plan}`);
            const weeks = builtinWeeks(plan);
            const copy = { name: withoutIsolation(t('plans-copy-name', { name })), weeks };
            return (
              <li class="card" key={plan}>
                <h4>{name}</h4>
                <PlanWeeks name={name} weeks={weeks} />
                <div class="row">
                  <button
                    type="button"
                    class="button"
                    aria-label={t('plans-copy.named', { name })}
                    onClick={() => setWriting({ copy, of: plan })}
                  >
                    {t('plans-copy')}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <PlanImport />
    </div>
  );
}

interface OwnPlansProps {
  own: readonly Plan[];
  write: (writing: Writing) => void;
}

function OwnPlans({ own, write }: OwnPlansProps) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();

  const save = (plans: readonly Plan[]) => {
    const file = `mentor-trail-${t('file-plans')}-${today}.json`;
    saveFile(file, plansToFile(plans), 'application/json');
    tell(t('plans-exported', { file }));
  };
  const remove = ({ id, name }: Plan) =>
    attempt(async () => {
      const undo = await deletePlan(db, id, new Date());
      tell(t('plans-deleted', { name }), undo);
    });

  return (
    <section class="section">
      <h3>{t('plans-own')}</h3>
      {own.length === 0 && <p>{t('plans-own-none')}</p>}
      {own.length > 0 && (
        <ul class="plan-list">
          {own.map((plan) => (
            <li class="card" key={plan.id}>
              <h4>
                <bdi>{plan.name}</bdi>
              </h4>
              <PlanWeeks name={plan.name} weeks={plan.weeks} />
              <div class="row">
                <button
                  type="button"
                  class="button"
                  aria-label={t('plans-change.named', { name: plan.name })}
                  onClick={() => write({ about: plan })}
                >
                  {t('plans-change')}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('plans-export.named', { name: plan.name })}
                  onClick={() => save([plan])}
                >
                  {t('plans-export')}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('plans-delete.named', { name: plan.name })}
                  onClick={() => void remove(plan)}
                >
                  {t('plans-delete')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => write({ copy: { name: '', weeks: [] }, of: 'new' })}
        >
          <Icon name="add" />
          {t('plans-new')}
        </button>
        {own.length > 1 && (
          <button type="button" class="button quiet" onClick={() => save(own)}>
            {t('plans-export-all')}
          </button>
        )}
      </div>
    </section>
  );
}
