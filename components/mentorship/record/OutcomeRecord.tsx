import { useState } from 'preact/hooks';
import { draftTexts, isWorthRecording, recordOf, textsOf } from '../../../utils/model/draft';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Empty } from '../../controls/Empty';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { hrefOf } from '../../controls/route';
import { languageFor } from '../forms/mentee-words';
import { OutcomeTextsForm } from './OutcomeTextsForm';
import { RecordSheet } from './RecordSheet';
import { PrintButton, Sheet, SheetLanguage, useSheetTexts } from './sheet';

/** The record of what was learned and shown: drafted, edited, printed; also after the end. */
export function OutcomeRecord(found: RunningMentorship) {
  const { mentorship, contact } = found;
  const { t, today } = usePage();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState(() => languageFor(contact, t.language));
  const all = useSheetTexts(['weeks', 'forms', 'outcome']);
  const { name } = contact;
  const record = recordOf(mentorship, { name, mentorName }, today);
  if (!all) return null;
  if (!isWorthRecording(record)) return <Empty lead={t('outcome-empty')} next={t('outcome-empty-next')} />;

  const drafts = { en: draftTexts(all.en.t, record), de: draftTexts(all.de.t, record) };
  const texts = all[language];
  return (
    <div class="stack">
      <section class="card">
        <p>{t('outcome-explain', { name })}</p>
        <SheetLanguage language={language} choose={setLanguage} />
        {record.mentorName === '' && (
          <p class="trouble">
            {t('outcome-no-mentor-name')}{' '}
            <a href={hrefOf({ view: 'settings' })}>{t('outcome-to-settings')}</a>
          </p>
        )}
        <PrintButton name={texts.t('outcome-file', { name })} />
      </section>
      <OutcomeTextsForm found={found} draft={drafts[language]} drafts={[drafts.en, drafts.de]} />
      <Sheet texts={texts} running={record.name}>
        <RecordSheet
          mentorship={mentorship}
          record={record}
          texts={textsOf(mentorship.outcome, drafts[language])}
        />
      </Sheet>
    </div>
  );
}
