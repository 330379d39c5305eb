import { useId, useState } from 'preact/hooks';
import type { InteractionProblem } from '../../utils/actions/log';
import { getContact } from '../../utils/database/find-contact';
import type { ContactId } from '../../utils/ground/ids';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { useLogging } from './logging';
import { type PendingMessage, usePending } from './pending';
import { logProblemKey } from './problems';

interface DidYouSendProps {
  /** Only for this contact. */
  contactId?: ContactId;
  /** The level of its heading in the surrounding view. */
  heading: 'h2' | 'h3';
}

/** Asks for every copied message whether it was sent. */
export function DidYouSend({ contactId, heading }: DidYouSendProps) {
  const { messages = {}, drop } = usePending();
  return (
    <>
      {Object.entries(messages)
        .filter(([id]) => contactId === undefined || id === contactId)
        .map(([id, message]) => (
          <SentQuestion key={id} contactId={id} message={message} heading={heading} settle={() => drop(id)} />
        ))}
    </>
  );
}

interface SentQuestionProps {
  contactId: ContactId;
  message: PendingMessage;
  heading: 'h2' | 'h3';
  /** Called after it was answered. */
  settle: () => void;
}

/** One press logs that a message was sent. Asked until it is answered. */
export function SentQuestion({ contactId, message, heading: Heading, settle }: SentQuestionProps) {
  const { t, db, today } = usePage();
  const log = useLogging();
  const [problem, setProblem] = useState<InteractionProblem>();
  const id = useId();
  const name = useLive(`name ${contactId}`, async () => (await getContact(db, contactId))?.name);
  if (name === undefined) return null;

  const sent = async () => {
    const { template, text } = message;
    const found = await log({ id: contactId }, { kind: 'sent', on: today, text, template });
    if (found === null) settle();
    else if (found !== 'failed') setProblem(found);
  };

  return (
    <section class="card tinted" aria-labelledby={id}>
      <Heading id={id}>{t('sent-question', { name })}</Heading>
      {problem && (
        <p class="late" role="alert">
          {t(logProblemKey(problem))}
        </p>
      )}
      <div class="row asks">
        <button type="button" class="button main" onClick={sent}>
          {t('sent-yes')}
        </button>
        <button type="button" class="button" onClick={settle}>
          {t('sent-no')}
        </button>
      </div>
    </section>
  );
}
