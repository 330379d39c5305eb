import { useRef, useState } from 'preact/hooks';
import { ASK_AFTER_DAYS, handOn } from '../../../utils/actions/hand-on';
import { addDays } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { asText } from '../../../utils/ground/text';
import type { Catalogue } from '../../../utils/language/catalogues';
import { withoutIsolation } from '../../../utils/language/translate';
import { firstNameOf } from '../../../utils/model/fill-template';
import {
  FIRST_CONTACTS,
  type FirstContact,
  REFERRAL_KINDS,
  type Referral,
  type ReferralKind,
} from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Choice } from '../../controls/Choice';
import { useDraft } from '../../controls/draft';
import { Empty } from '../../controls/Empty';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { LongTextField, TextField } from '../../controls/TextField';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';
import { languageFor, useMenteeWords } from './mentee-words';
import { ReferralText } from './ReferralText';
import { TakeAlong } from './TakeAlong';
import './forms.css';

const WORDS: readonly Catalogue[] = ['support'];

interface Typed {
  id: string;
  kind: ReferralKind;
  to: string;
  mayKnow: string;
  agreed: boolean;
  firstContact: FirstContact;
  inRecord: boolean;
  seen: Referral | null;
}

/**
 * A warm handover: to whom, with what the mentee has agreed to share, the first step together, and a follow-up
 * question.
 */
export function ReferralForm(found: RunningMentorship) {
  const { t } = usePage();
  const { mentorship, contact } = found;
  const { referrals = [] } = mentorship;
  const draft = useDraft<Typed>(`referral ${mentorship.id}`, contact.id);
  const name = firstNameOf(contact.name);
  const ended = mentorship.endedAt !== undefined;
  if (draft.value === undefined) return null;
  const typed = ended ? null : draft.value;
  if (referrals.length === 0 && !typed) {
    if (ended) return <p class="card">{t('referral-none-ended')}</p>;
    return (
      <Empty lead={t('referral-none', { name })} next={t('referral-lead')}>
        <button type="button" class="button main" onClick={() => draft.keep(newReferral())}>
          {t('referral-add')}
        </button>
      </Empty>
    );
  }
  return (
    <div class="stack referrals">
      {referrals.map(
        (referral) =>
          typed?.id !== referral.id && (
            <ReferralText
              key={referral.id}
              found={found}
              referral={referral}
              {...(!ended && !typed && { change: () => draft.keep(typedOf(referral)) })}
            />
          ),
      )}
      {typed && <Form key={typed.id} found={found} typed={typed} keep={draft.keep} close={draft.forget} />}
      {!typed && !ended && (
        <div class="row">
          <button type="button" class="button" onClick={() => draft.keep(newReferral())}>
            {t('referral-another')}
          </button>
        </div>
      )}
    </div>
  );
}

interface FormProps {
  found: RunningMentorship;
  typed: Typed;
  keep: (typed: Typed) => void;
  close: () => void;
}

function Form({ found: { mentorship, contact }, typed, keep, close }: FormProps) {
  const { t, db, today } = usePage();
  const change = useChange();
  const [problems, setProblems] = useState<{ to?: string; agreed?: string; whole?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language, WORDS);
  const name = firstNameOf(contact.name);
  const edit = (part: Partial<Typed>) => {
    setProblems({});
    keep({ ...typed, ...part });
  };

  const save = async () => {
    const to = asText(typed.to).trim();
    const found = {
      ...(to === '' && { to: t('referral-to-missing') }),
      ...(!typed.agreed && { agreed: t('referral-agreed.missing') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const { id, kind, firstContact, inRecord, seen } = typed;
    const referral: Referral = {
      ...{ id, kind, to, mayKnow: asText(typed.mayKnow).trim(), firstContact, inRecord },
      agreedOn: seen?.agreedOn ?? today,
      askOn: seen?.askOn ?? addDays(today, ASK_AFTER_DAYS),
      arrived: seen?.arrived ?? '',
    };
    const log = seen ? '' : withoutIsolation(t('referral-log', { to, kind: t(`referral-kind-${kind}`) }));
    const problem = await change(
      (now) => handOn(db, mentorship.id, { referral, seen: seen ?? undefined, log }, now),
      () => (seen ? t('referral-changed') : t('referral-saved', { name })),
    );
    if (problem === null) close();
    else if (problem !== 'failed') setProblems({ whole: changeProblemText(t, problem) });
  };

  return (
    <ShortForm
      alone
      element={form}
      save={t('referral-save')}
      send={() => void save()}
      cancel={close}
      refused={problems.whole}
    >
      <p class="soft">{t('referral-lead')}</p>
      <SelectField
        label={t('referral-kind')}
        value={typed.kind}
        options={REFERRAL_KINDS.map((value) => ({ value, label: t(`referral-kind-${value}`) }))}
        choose={(kind) => edit({ kind })}
      />
      <TextField
        label={t('referral-to')}
        hint={t('referral-to.hint')}
        problem={problems.to}
        value={typed.to}
        edit={(to) => edit({ to })}
      />
      <LongTextField
        label={t('referral-may-know')}
        hint={t('referral-may-know.hint', { name })}
        size="short"
        value={typed.mayKnow}
        edit={(mayKnow) => edit({ mayKnow })}
      />
      {words && typed.to.trim() !== '' && !typed.agreed && (
        <details class="fold" open>
          <summary>{t('referral-ask')}</summary>
          <div class="stack">
            <TakeAlong
              language={language}
              parts={[
                [
                  '',
                  withoutIsolation(
                    words('referral-ask-words', {
                      to: typed.to.trim(),
                      mayKnow: typed.mayKnow.trim() || '…',
                    }),
                  ),
                ],
              ]}
            />
          </div>
        </details>
      )}
      <Tick
        label={t('referral-agreed', { name })}
        problem={problems.agreed}
        checked={typed.agreed}
        choose={(agreed) => edit({ agreed })}
      />
      <Choice
        label={t('referral-first')}
        value={typed.firstContact}
        options={FIRST_CONTACTS.map((value) => ({ value, label: t(`referral-first-${value}`, { name }) }))}
        choose={(firstContact) => edit({ firstContact })}
      />
      <Tick
        label={t('referral-in-record')}
        hint={t('referral-in-record.hint', { name })}
        checked={typed.inRecord}
        choose={(inRecord) => edit({ inRecord })}
      />
    </ShortForm>
  );
}

interface TickProps {
  label: string;
  hint?: string;
  problem?: string | undefined;
  checked: boolean;
  choose: (checked: boolean) => void;
}

function Tick({ label, hint, problem, checked, choose }: TickProps) {
  return (
    <div>
      <label class="weeks-check">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={problem ? 'true' : undefined}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {label}
      </label>
      {hint && <p class="hint">{hint}</p>}
      {problem && (
        <p class="late" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function newReferral(): Typed {
  return {
    ...{ id: newId(), kind: 'counselling', to: '', mayKnow: '', agreed: false },
    ...{ firstContact: 'together', inRecord: false, seen: null },
  };
}

function typedOf(seen: Referral): Typed {
  const { id, kind, to, mayKnow, firstContact, inRecord } = seen;
  return { id, kind, to, mayKnow, agreed: true, firstContact, inRecord, seen };
}
