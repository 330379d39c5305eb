import { useState } from 'preact/hooks';
import { endMentorship } from '../../../utils/actions/change-mentorship';
import { earlinessOf } from '../../../utils/model/afterwards';
import type { Closing } from '../../../utils/model/mentorship';
import { weekDays } from '../../../utils/model/schedule';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { useDraft } from '../../controls/draft';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { Afterwards } from './Afterwards';
import { ClosingSteps } from './ClosingSteps';
import { ClosingText } from './ClosingText';
import { type ClosingDraft, NEW_CLOSING } from './closing';
import { problemKey } from './FormFrame';
import './forms.css';

/** The guided closing, in the last week or earlier, and what remains to be read and decided after it. */
export function EndingForm(found: RunningMentorship) {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  const { mentorship, contact } = found;
  const draft = useDraft<ClosingDraft>(`ending ${mentorship.id}`, contact.id);
  const [isNew, setNew] = useState(false);
  const earliness = earlinessOf(mentorship, today);

  if (mentorship.endedAt !== undefined) {
    return (
      <div class="stack">
        <ClosingText mentorship={mentorship} />
        <Afterwards mentorship={mentorship} contact={contact} />
      </div>
    );
  }
  if (draft.value === undefined) return null;
  const begin = () => {
    setNew(true);
    draft.keep({ step: 'kind', closing: NEW_CLOSING });
  };
  if (earliness !== 'in-time' && !draft.value) {
    return <NotYet found={found} end={begin} />;
  }

  const end = (closing: Omit<Closing, 'on'>) =>
    attempt(async () => {
      const typed = draft.value;
      const result = await endMentorship(db, mentorship.id, new Date(), closing);
      if (!result.ok) {
        tell(t(problemKey(result.problem)));
        return;
      }
      draft.forget();
      tell(t('ending-done', { name: contact.name }), async () => {
        await result.undo();
        if (typed) draft.keep(typed);
      });
    });

  return (
    <ClosingSteps
      found={found}
      earliness={earliness}
      draft={draft}
      isNew={isNew}
      end={(closing) => void end(closing)}
      {...(earliness !== 'in-time' && {
        leave: () => {
          const typed = draft.value;
          draft.forget();
          if (typed) tell(t('forms-discarded'), async () => draft.keep(typed));
        },
      })}
    />
  );
}

/** Before the last week: when the ending is, what to do for it until then, and a way to end early. */
function NotYet({ found: { mentorship }, end }: { found: RunningMentorship; end: () => void }) {
  const { t } = usePage();
  const last = weekDays(mentorship).at(-1);
  return (
    <section class="card">
      <h3>{t('ending-title')}</h3>
      {last && (
        <p>
          {t('ending-later', {
            week: last.week,
            day: asDate(last.meetsOn),
            until: asDate(mentorship.lastOn),
          })}
        </p>
      )}
      <p>{t('ending-later-announce')}</p>
      <p class="soft">{t('ending-early-lead')}</p>
      <div class="row">
        <a class="button quiet" href={hrefOf({ view: 'mentorship', id: mentorship.id })}>
          {t('ending-pause')}
        </a>
        <button type="button" class="button" onClick={end}>
          {t('ending-early-begin')}
        </button>
      </div>
    </section>
  );
}
