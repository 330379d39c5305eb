import { useRef } from 'preact/hooks';
import { changePreferences } from '../../utils/actions/preferences';
import { readPreferences } from '../../utils/database/preferences';
import { toInstant } from '../../utils/ground/days';
import { LanguageChoice } from '../choices/LanguageChoice';
import { MentorName } from '../choices/MentorName';
import { QuietWeekdays } from '../choices/QuietWeekdays';
import { ReminderHour } from '../choices/ReminderHour';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import './welcome.css';
import { Samples } from '../samples/Samples';

interface WelcomeProps {
  /** Whether the questions are shown. Kept outside: a change of language draws this view anew. */
  open: boolean;
  setOpen: (open: boolean) => void;
}

/**
 * The few questions of the first run. They are the settings themselves, so that each answer is kept at once and
 * none has to be given; put aside, they do not come again.
 */
export function Welcome({ open, setOpen }: WelcomeProps) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const card = useRef<HTMLElement>(null);

  const close = (told: 'welcome-thanks' | 'welcome-put-aside') =>
    attempt(async () => {
      // What was typed last is still being kept, and may be refused.
      await readPreferences(db);
      await new Promise(requestAnimationFrame);
      const refused = card.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (refused) return refused.focus();
      await changePreferences(db, { welcomedAt: toInstant(new Date()) }, new Date());
      tell(t(told));
    });

  return (
    <section class="card welcome" ref={card} aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('welcome-title')}</h2>
      <p>{t('welcome-lead')}</p>
      {open && (
        <>
          <LanguageChoice />
          <MentorName />
          <QuietWeekdays />
          <ReminderHour />
          <div class="section">
            <h3>{t('samples-title')}</h3>
            <Samples />
          </div>
        </>
      )}
      <div class="row">
        {open ? (
          <button type="button" class="button main" onClick={() => void close('welcome-thanks')}>
            {t('welcome-done')}
          </button>
        ) : (
          <button type="button" class="button main" onClick={() => setOpen(true)}>
            {t('welcome-begin')}
          </button>
        )}
        {!open && (
          <button type="button" class="button quiet" onClick={() => void close('welcome-put-aside')}>
            {t('welcome-later')}
          </button>
        )}
      </div>
    </section>
  );
}
