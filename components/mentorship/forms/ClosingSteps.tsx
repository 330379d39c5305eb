import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Translate, withoutIsolation } from '../../../utils/language/translate';
import { firstNameOf } from '../../../utils/model/fill-template';
import { ENDINGS, type Ending } from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Choice } from '../../controls/Choice';
import type { Draft } from '../../controls/draft';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { hrefOf } from '../../controls/route';
import { LongTextField } from '../../controls/TextField';
import { ClosingFacts } from './ClosingText';
import { type ClosingDraft, type ClosingStep, closingSteps, type Earliness, NEW_CLOSING } from './closing';
import { KeptUntil } from './KeptUntil';
import { LookBack } from './LookBack';
import { languageFor, useMenteeWords } from './mentee-words';
import { OfferedText } from './Offered';
import { SafeguardingContact } from './SafeguardingContact';
import { TakeAlong } from './TakeAlong';

interface ClosingStepsProps {
  found: RunningMentorship;
  earliness: Earliness;
  draft: Draft<ClosingDraft>;
  /** It has just been started on this page. */
  isNew: boolean;
  end: (closing: ClosingDraft['closing']) => void;
  /** Cancels an early closing. */
  leave?: () => void;
}

/** The closing, step by step; all steps are reachable and optional. */
export function ClosingSteps({ found, earliness, draft, isNew, end, leave }: ClosingStepsProps) {
  const { t } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  const [cameBack] = useState(draft.value !== null && !isNew);
  // In the last week the ending is as planned, unless the mentor goes back to change that.
  const begun = draft.value ?? { step: 'look-back', closing: { ...NEW_CLOSING, kind: 'planned' } };
  const steps = closingSteps(begun.closing.kind, earliness);
  // A closing started early may continue in the last week, which has different steps.
  const at = Math.max(0, steps.indexOf(begun.step));
  const step = steps[at] ?? 'kind';
  const shown = useRef(step);
  const { closing } = begun;
  const edit = (change: Partial<typeof closing>) => draft.keep({ step, closing: { ...closing, ...change } });
  const go = (to: ClosingStep | undefined) => to && draft.keep({ step: to, closing });

  useEffect(() => {
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);

  return (
    <div class="stack">
      <nav class="ending-steps" aria-label={t('ending-steps')}>
        <ol>
          {steps.map((each, index) => (
            <li key={each}>
              <button
                type="button"
                class="button quiet"
                aria-current={each === step ? 'step' : undefined}
                onClick={() => go(each)}
              >
                {t('ending-step', { at: index + 1, name: t(`ending-step-${each}`) })}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section class="card">
        {cameBack && <p class="trouble">{t('forms-came-back')}</p>}
        <h3 tabIndex={-1} ref={title}>
          {t(`ending-step-${step}`)}
        </h3>
        <Step step={step} found={found} earliness={earliness} closing={closing} edit={edit} />
        <div class="row">
          {steps[at + 1] && begun.closing.kind && (
            <button type="button" class="button main" onClick={() => go(steps[at + 1])}>
              {t('ending-next')}
            </button>
          )}
          {step === 'end' && (
            <button type="button" class="button main" onClick={() => end(closing)}>
              {t('ending-end')}
            </button>
          )}
          {steps[at - 1] && (
            <button type="button" class="button quiet" onClick={() => go(steps[at - 1])}>
              {t('ending-back')}
            </button>
          )}
          {leave && (
            <button type="button" class="button quiet" onClick={leave}>
              {t('ending-leave')}
            </button>
          )}
        </div>
      </section>
    </div>
  );
}

interface StepProps {
  step: ClosingStep;
  found: RunningMentorship;
  earliness: Earliness;
  closing: ClosingDraft['closing'];
  edit: (change: Partial<ClosingDraft['closing']>) => void;
}

function Step({ step, found, earliness, closing, edit }: StepProps) {
  const { t } = usePage();
  const { mentorship, contact } = found;
  switch (step) {
    case 'kind':
      return (
        <>
          <p>{t('ending-kind-lead')}</p>
          <Choice<Ending | ''>
            label={t('ending-kind')}
            value={closing.kind ?? ''}
            options={ENDINGS.map((value) => ({ value, label: t(`ending-kind-${value}`) }))}
            choose={(kind) => kind !== '' && edit({ kind })}
          />
          {closing.kind && <p class="soft">{t(`ending-kind-${closing.kind}.explain`)}</p>}
        </>
      );
    case 'reach':
    case 'handover':
    case 'safe':
      return (
        <>
          <p>{t(`ending-${step}`)}</p>
          <Points of={POINTS.map((point) => t(`ending-${step}.${point}`))} />
          {step === 'safe' && <SafeguardingContact />}
          <Reason value={closing.earlyReason} edit={(earlyReason) => edit({ earlyReason })} />
        </>
      );
    case 'door':
    case 'short':
      return (
        <>
          <p>{t(`ending-${step}`)}</p>
          <Message found={found} kind={step} value={closing.thanks} edit={(thanks) => edit({ thanks })} />
        </>
      );
    case 'why':
      return (
        <>
          <p>{t('ending-why')}</p>
          <Reason value={closing.earlyReason} edit={(earlyReason) => edit({ earlyReason })} />
        </>
      );
    case 'think':
      return (
        <>
          <p>{t('ending-think')}</p>
          <Points of={THINK.map((point) => t(`ending-think-${point}`))} />
          <p>
            <a href={hrefOf({ view: 'mentorship', id: mentorship.id })}>{t('ending-pause')}</a>
          </p>
          <p>{t('ending-think-still')}</p>
          <Reason value={closing.earlyReason} edit={(earlyReason) => edit({ earlyReason })} />
        </>
      );
    case 'say':
      return (
        <>
          <p>{t('ending-say')}</p>
          <Points of={SAY.map((point) => t(`ending-say-${point}`))} />
          <Message found={found} kind="last" value={closing.thanks} edit={(thanks) => edit({ thanks })} />
        </>
      );
    case 'look-back':
      return (
        <>
          <p>{t('ending-look-back')}</p>
          <LookBack mentorship={mentorship} language={languageFor(contact, t.language)} />
          <LongTextField
            label={t('ending-look-back-text')}
            hint={t('ending-look-back-text.hint')}
            value={closing.lookBack}
            edit={(lookBack) => edit({ lookBack })}
          />
        </>
      );
    case 'thanks':
      return (
        <>
          <p>{t('ending-thanks')}</p>
          <Message found={found} kind="thanks" value={closing.thanks} edit={(thanks) => edit({ thanks })} />
        </>
      );
    case 'contact':
      return (
        <>
          <p>{t('ending-contact')}</p>
          <ContactRule
            language={languageFor(contact, t.language)}
            kind={closing.kind ?? 'planned'}
            value={closing.contactRule}
            edit={(contactRule) => edit({ contactRule })}
          />
        </>
      );
    case 'data':
      return <Data found={found} closing={closing} edit={edit} />;
    case 'end':
      return (
        <>
          <p>{t(earliness === 'in-time' ? 'ending-last' : 'ending-last-early')}</p>
          <ClosingFacts closing={closing} />
          <p>{t('ending-last-archive')}</p>
          <p>
            <a href={hrefOf({ view: 'mentorship', id: mentorship.id, part: 'record' })}>
              {t(closing.kind === 'safety' ? 'ending-record-safety' : 'ending-record-offer')}
            </a>
          </p>
        </>
      );
  }
}

const THINK = ['pause', 'less', 'talk'] as const;
const POINTS = ['first', 'second', 'third'] as const;
const SAY = ['soon', 'reason', 'good', 'next'] as const;

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul class="points">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Reason({ value, edit }: { value: string; edit: (value: string) => void }) {
  const { t } = usePage();
  return (
    <LongTextField
      label={t('ending-early-reason')}
      hint={t('ending-early-reason.hint')}
      size="short"
      value={value}
      edit={edit}
    />
  );
}

interface MessageProps {
  found: RunningMentorship;
  kind: 'thanks' | 'last' | 'door' | 'short';
  value: string;
  edit: (value: string) => void;
}

/** A message to the person: suggested, edited, copied. */
function Message({ found: { contact }, kind, value, edit }: MessageProps) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language);
  const offered = words && offer(words, kind, firstNameOf(contact.name), mentorName);
  return (
    <>
      <OfferedText
        label={t('ending-message')}
        value={value}
        edit={edit}
        offered={offered}
        language={language}
        size="tall"
      />
      {value.trim() !== '' && (
        <>
          <p class="soft">{t('ending-message-preview')}</p>
          <TakeAlong parts={[['', value]]} language={language} />
        </>
      )}
    </>
  );
}

function offer(words: Translate, kind: MessageProps['kind'], name: string, mentor: string): string {
  return withoutIsolation(
    words(`ending-${kind}-offer`, { name, mentor: mentor || words('ending-unsigned') }),
  );
}

interface ContactRuleProps {
  kind: Ending;
  language: ReturnType<typeof languageFor>;
  value: string;
  edit: (value: string) => void;
}

/**
 * The rules for each ending: people who vanished may come back, and after a safety problem there is no more contact.
 */
const RULES = {
  planned: ['now-and-then', 'when-needed', 'none'],
  vanished: ['open-door', 'none'],
  mentor: ['when-needed', 'handed-over', 'none'],
  safety: ['through-others', 'none'],
} as const satisfies Record<Ending, readonly string[]>;

/** How the two stay in touch, or that they do not: worded for the person, to choose and edit. */
function ContactRule({ kind, language, value, edit }: ContactRuleProps) {
  const { t } = usePage();
  const words = useMenteeWords(language);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <LongTextField
        label={t('ending-contact-text')}
        hint={t('ending-contact-text.hint')}
        lang={language}
        size="short"
        value={value}
        edit={edit}
        area={area}
      />
      {words && value.trim() === '' && (
        <>
          <p class="soft" id="ending-offers">
            {t('ending-contact-offers')}
          </p>
          <ul class="offer-list" aria-labelledby="ending-offers">
            {RULES[kind].map((rule) => (
              <li key={rule}>
                <button
                  type="button"
                  class="button"
                  lang={language}
                  onClick={() => {
                    edit(words(`ending-contact-${rule}`));
                    area.current?.focus();
                  }}
                >
                  {words(`ending-contact-${rule}`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Data({ found: { contact, mentorship }, closing, edit }: Omit<StepProps, 'step' | 'earliness'>) {
  const { t } = usePage();
  const explained: ComponentChildren[] = [
    t('ending-data-stays'),
    ...(closing.kind === 'safety' ? [t('ending-data-safety')] : []),
    ...(mentorship.onFacebook ? [t('ending-data-facebook')] : []),
    t('ending-data-tell'),
  ];
  return (
    <>
      <Choice
        label={t('ending-data')}
        value={closing.data}
        options={(['keep', 'delete'] as const).map((value) => ({ value, label: t(`ending-data-${value}`) }))}
        choose={(data) => edit({ data })}
      />
      <div role="status" class="stack">
        {closing.data === 'keep' && <KeptUntil contact={contact} />}
        {closing.data === 'delete' && <p>{t('ending-data-delete-how')}</p>}
      </div>
      <ul class="points">
        {explained.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={hrefOf({ view: 'contact', id: contact.id })}>
          {t('ending-data-panel', { name: contact.name })}
        </a>
      </p>
    </>
  );
}
