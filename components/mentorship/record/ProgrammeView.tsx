import { useState } from 'preact/hooks';
import { inNamelessOrder, isOpen, readOutcomeRows } from '../../../utils/queries/figure-rows';
import { BackTo } from '../../controls/BackTo';
import { Choice } from '../../controls/Choice';
import { Empty } from '../../controls/Empty';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { usePreferences } from '../../controls/preferences';
import { hrefOf } from '../../controls/route';
import { NamesChoice, type Who } from './NamesChoice';
import { ProgrammeSheet } from './ProgrammeSheet';
import { PrintButton, Sheet, SheetLanguage, useSheetTexts } from './sheet';

/** One page about all mentorships for a coordinator, with nothing private in it. */
export function ProgrammeView() {
  const { t, db, today } = usePage();
  const { mentorName } = usePreferences();
  const [language, setLanguage] = useState(t.language);
  const [who, setWho] = useState<Who>('nameless');
  const [wanted, setWhich] = useState<'open' | 'all'>();
  const all = useSheetTexts(['outcome']);
  const read = useLive(`programme ${today}`, () => readOutcomeRows(db, today));
  if (!read || !all) return null;
  if (read.length === 0) {
    return (
      <div class="stack">
        <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
        <Empty lead={t('programme-none')} next={t('programme-none-next')}>
          <a class="button main" href={hrefOf({ view: 'contacts' })}>
            {t('weeks-none-action')}
          </a>
        </Empty>
      </div>
    );
  }
  // Where none is under way, those that have ended are what there is to see.
  const which = wanted ?? (read.some(isOpen) ? 'open' : 'all');
  const chosen = which === 'all' ? read : read.filter(isOpen);
  const withNames = who === 'named';
  const texts = all[language];
  return (
    <div class="stack">
      <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
      <section class="card">
        <h2 tabIndex={-1}>{t('programme-title')}</h2>
        <p>{t('programme-explain')}</p>
        <Choice
          label={t('programme-which')}
          value={which}
          options={[
            { value: 'open', label: t('programme-which-open') },
            { value: 'all', label: t('programme-which-all') },
          ]}
          choose={setWhich}
        />
        <NamesChoice who={who} choose={setWho} />
        <SheetLanguage language={language} choose={setLanguage} />
        {chosen.length === 0 ? (
          <p>{t('programme-none-open')}</p>
        ) : (
          <PrintButton name={texts.t('programme-file')} />
        )}
      </section>
      {chosen.length > 0 && (
        <Sheet texts={texts} running={texts.t('programme-title')}>
          <ProgrammeSheet
            rows={withNames ? chosen : inNamelessOrder(chosen)}
            withNames={withNames}
            mentorName={mentorName}
          />
        </Sheet>
      )}
    </div>
  );
}
