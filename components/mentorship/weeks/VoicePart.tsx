import { useState } from 'preact/hooks';
import { saveVoice } from '../../../utils/actions/change-mentorship';
import { asText, codePoints } from '../../../utils/ground/text';
import type { Catalogue } from '../../../utils/language/catalogues';
import type { Translate } from '../../../utils/language/translate';
import type { MenteeVoice, Mood } from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Choice } from '../../controls/Choice';
import { asDate } from '../../controls/days';
import { useDraft } from '../../controls/draft';
import { usePage } from '../../controls/page';
import { LongTextField } from '../../controls/TextField';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange, useChangeAtOnce } from '../change/use-change';
import { Facts } from '../forms/Facts';
import { languageFor, useMenteeWords } from '../forms/mentee-words';
import { TakeAlong } from '../forms/TakeAlong';
import { NOTE_LIMIT } from './record-draft';

interface Typed {
  how: MenteeVoice['how'];
  rating: '' | `${Mood}`;
  helps: string;
  change: string;
  seen: MenteeVoice | null;
}
const RATINGS = ['1', '2', '3', '4', '5'] as const;
const HOW = ['asked', 'sheet'] as const;
const WORDS: readonly Catalogue[] = ['weeks'];
const LINES = '\n\n______________________________\n';

interface VoicePartProps {
  found: RunningMentorship;
  week: number;
  canWrite: boolean;
}

/** Three questions to the mentee and their answers, asked in the meeting or given as a sheet. */
export function VoicePart({ found, week, canWrite }: VoicePartProps) {
  const { t, db } = usePage();
  const { mentorship, contact } = found;
  const draft = useDraft<Typed>(`voice ${mentorship.id} ${week}`, contact.id);
  const changeAtOnce = useChangeAtOnce();
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language, WORDS);
  const [doing, setDoing] = useState<'write' | 'sheet' | null>(null);
  const voice = mentorship.weeks[week - 1]?.voice;
  if (draft.value === undefined || !words) return null;
  if (!canWrite && !voice) return null;

  const title = <h5>{t('voice-title', { name: contact.name })}</h5>;
  if (canWrite && (doing === 'write' || draft.value !== null)) {
    const leave = () => {
      draft.forget();
      setDoing(null);
    };
    return (
      <section class="stack voice">
        {title}
        <VoiceForm
          {...{ found, week, voice, words, language, leave }}
          begun={draft.value}
          keep={draft.keep}
        />
      </section>
    );
  }
  return (
    <section class="stack voice">
      {title}
      {voice ? <VoiceText voice={voice} /> : <p class="soft">{t('voice-explain')}</p>}
      {canWrite && (
        <div class="row">
          <button type="button" class="button quiet" onClick={() => setDoing('write')}>
            {t(voice ? 'voice-correct' : 'voice-write')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-expanded={doing === 'sheet'}
            onClick={() => setDoing(doing === 'sheet' ? null : 'sheet')}
          >
            {t('voice-sheet')}
          </button>
          {voice && (
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                void changeAtOnce(
                  (now) => saveVoice(db, mentorship.id, { week, voice: null, seen: voice }, now),
                  () => t('voice-cleared'),
                )
              }
            >
              {t('voice-clear')}
            </button>
          )}
        </div>
      )}
      {doing === 'sheet' && (
        <TakeAlong
          title={words('voice-sheet-title')}
          language={language}
          parts={[
            ['', words('voice-sheet-lead')],
            [words('voice-rating'), `${words('voice-rating.hint')}\n\n1     2     3     4     5`],
            [words('voice-helps'), LINES],
            [words('voice-change'), LINES],
          ]}
        />
      )}
    </section>
  );
}

interface VoiceFormProps extends Omit<VoicePartProps, 'canWrite'> {
  voice: MenteeVoice | undefined;
  begun: Typed | null;
  keep: (typed: Typed) => void;
  leave: () => void;
  /** Texts in the mentee's language. */
  words: Translate;
  language: string;
}

function VoiceForm({ found, week, voice, begun, keep, leave, words, language }: VoiceFormProps) {
  const { t, db, today } = usePage();
  const change = useChange();
  const [problem, setProblem] = useState<string>();
  const typed: Typed = begun ?? {
    how: voice?.how ?? 'asked',
    rating: voice?.rating ? `${voice.rating}` : '',
    helps: voice?.helps ?? '',
    change: voice?.change ?? '',
    seen: voice ?? null,
  };
  const edit = (part: Partial<Typed>) => {
    setProblem(undefined);
    keep({ ...typed, ...part });
  };
  const save = async () => {
    const said: MenteeVoice = {
      on: voice?.on ?? today,
      how: typed.how,
      rating: typed.rating === '' ? null : (Number(typed.rating) as Mood),
      helps: asText(typed.helps).trim(),
      change: asText(typed.change).trim(),
    };
    if (said.rating === null && said.helps === '' && said.change === '')
      return setProblem(t('voice-problem-empty'));
    if ([said.helps, said.change].some((text) => codePoints(text) > NOTE_LIMIT))
      return setProblem(t('week-record-text-problem', { limit: NOTE_LIMIT }));
    const { mentorship, contact } = found;
    const refused = await change(
      (now) => saveVoice(db, mentorship.id, { week, voice: said, seen: typed.seen ?? undefined }, now),
      () => t('voice-saved', { name: contact.name }),
    );
    if (refused === null) leave();
    else if (refused !== 'failed') setProblem(changeProblemText(t, refused));
  };

  return (
    <ShortForm save={t('voice-save')} send={() => void save()} cancel={leave} refused={problem}>
      <Choice
        label={t('voice-how')}
        value={typed.how}
        options={HOW.map((value) => ({ value, label: t(`voice-how-${value}`) }))}
        choose={(how) => edit({ how })}
      />
      <div lang={language} class="stack">
        <Choice<Typed['rating']>
          label={words('voice-rating')}
          hint={words('voice-rating.hint')}
          value={typed.rating}
          options={RATINGS.map((value) => ({ value, label: value }))}
          choose={(rating) => edit({ rating })}
        />
        <LongTextField
          label={words('voice-helps')}
          size="short"
          value={typed.helps}
          edit={(helps) => edit({ helps })}
        />
        <LongTextField
          label={words('voice-change')}
          size="short"
          value={typed.change}
          edit={(wanted) => edit({ change: wanted })}
        />
      </div>
    </ShortForm>
  );
}

function VoiceText({ voice }: { voice: MenteeVoice }) {
  const { t } = usePage();
  return (
    <>
      <p class="soft">{t(`voice-said-${voice.how}`, { day: asDate(voice.on) })}</p>
      <Facts
        facts={[
          [t('voice-rating'), voice.rating === null ? '' : t('voice-rating-said', { rating: voice.rating })],
          [t('voice-helps'), voice.helps],
          [t('voice-change'), voice.change],
        ]}
      />
    </>
  );
}
