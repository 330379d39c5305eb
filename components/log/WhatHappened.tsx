import { useId, useRef, useState } from 'preact/hooks';
import type { InteractionProblem, LoggedKind } from '../../utils/actions/log';
import type { Contact } from '../../utils/model/contact';
import { useFirstFocus } from '../controls/first-focus';
import { usePage } from '../controls/page';
import { LIKELY_KIND } from './kinds';
import { useLogging } from './logging';
import { logProblemKey } from './problems';
import './log.css';

const OFFERED = ['sent', 'reply', 'call', 'meeting'] as const satisfies readonly LoggedKind[];

interface WhatHappenedProps {
  contact: Contact;
  /** The level of its heading in the surrounding view. */
  heading: 'h2' | 'h3';
  /** Opens the form for a few words about it. */
  write: (kind: LoggedKind) => void;
  close: () => void;
}

/** After something was done: one press logs what it was. */
export function WhatHappened({ contact, heading: Heading, write, close }: WhatHappenedProps) {
  const { t, today } = usePage();
  const log = useLogging();
  const [problem, setProblem] = useState<InteractionProblem>();
  const question = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useFirstFocus(question, { preventScroll: true });

  const put = async (kind: LoggedKind) => {
    const found = await log(contact, { kind, on: today, text: '' });
    if (found === null) close();
    else if (found !== 'failed') setProblem(found);
  };

  return (
    <section class="card tinted happened" aria-labelledby={id}>
      <Heading id={id} ref={question} tabIndex={-1}>
        {t('happened-question', { name: contact.name })}
      </Heading>
      {problem && (
        <p class="late" role="alert">
          {t(logProblemKey(problem))}
        </p>
      )}
      <div class="row">
        {OFFERED.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => put(kind)}>
            {t(`kind-${kind}`)}
          </button>
        ))}
      </div>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => write(LIKELY_KIND[contact.stage])}>
          {t('happened-words')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('happened-nothing')}
        </button>
      </div>
    </section>
  );
}
