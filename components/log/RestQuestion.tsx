import { useId, useRef } from 'preact/hooks';
import { skipFollowUp } from '../../utils/actions/follow-ups';
import { getContact } from '../../utils/database/find-contact';
import type { FollowUp } from '../../utils/model/follow-up';
import { useFirstFocus } from '../controls/first-focus';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useStages } from '../words/stage-names';

interface RestQuestionProps {
  followUp: FollowUp;
  /** The level of its heading in the surrounding view. */
  heading: 'h2' | 'h4';
  close: () => void;
}

/** For a step postponed again and again: asks whether to let it rest, so that it no longer weighs on every day. */
export function RestQuestion({ followUp, heading: Heading, close }: RestQuestionProps) {
  const page = usePage();
  const { t, db } = page;
  const { nameOf } = useStages();
  const { tell, attempt } = useNotices();
  const question = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { who: name, contactId, putOff = 0 } = followUp;

  useFirstFocus(question, { preventScroll: true });

  const rest = () =>
    attempt(async () => {
      const contact = await getContact(db, contactId);
      // Somebody in mentoring cannot rest, so only this step is skipped.
      if (contact?.stage === 'mentoring') {
        tell(t('follow-up-skip-notice'), await skipFollowUp(db, followUp.id, new Date()));
      } else {
        const { moveAsking } = await import('./moving-on');
        const result = await moveAsking(
          page,
          { id: contactId, name },
          { stage: 'paused', stageName: nameOf('paused') },
        );
        if (result) tell(t('rest-done', { name }), result.undo);
      }
      close();
    });

  return (
    <section class="card tinted" aria-labelledby={id}>
      <Heading id={id} ref={question} tabIndex={-1}>
        {t('rest-question', { name, times: putOff })}
      </Heading>
      <p>{t('rest-explain')}</p>
      <div class="row">
        <button type="button" class="button" onClick={rest}>
          {t('rest-yes')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('rest-no')}
        </button>
      </div>
    </section>
  );
}
