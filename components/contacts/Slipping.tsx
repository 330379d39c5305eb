import type { Contact } from '../../utils/model/contact';
import { weeksWithout } from '../../utils/model/slipping';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { moveAsking } from '../log/moving-on';
import { useStages } from '../words/stage-names';

/** Not heard from for weeks: calmly asks what the mentor would like to do. */
export function Slipping({ contact }: { contact: Contact }) {
  const page = usePage();
  const { t, today } = page;
  const { nameOf } = useStages();
  const { tell, attempt } = useNotices();
  const weeks = weeksWithout(contact, today);
  if (weeks === null) return null;
  const { name } = contact;
  const move = (stage: 'paused' | 'declined', told: string) =>
    attempt(async () => {
      const result = await moveAsking(page, contact, { stage, stageName: nameOf(stage) });
      if (result) tell(told, result.undo);
    });
  return (
    <section class="card slipping">
      <p>{t('slipping-question', { weeks, name })}</p>
      <div class="row">
        <a class="button" href={hrefOf({ view: 'message', contact: contact.id, fitting: true })}>
          {t('person-message')}
        </a>
        {contact.stage !== 'mentoring' && (
          <>
            <button
              type="button"
              class="button quiet"
              onClick={() => move('paused', t('rest-done', { name }))}
            >
              {t('rest-yes')}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => move('declined', t('slipping-let-go-done', { name }))}
            >
              {t('slipping-let-go')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
