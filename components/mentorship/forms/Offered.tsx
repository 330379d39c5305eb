import type { Language } from '../../../utils/language/translate';
import { usePage } from '../../controls/page';
import { LongTextField } from '../../controls/TextField';

interface OfferedTextProps {
  label: string;
  hint?: string;
  value: string;
  edit: (value: string) => void;
  /** A wording that can be taken over and changed. */
  offered: string | undefined;
  language?: Language;
  size?: 'short' | 'tall';
}

/** A text for which a wording is offered: taken over with one press, never put over what was written. */
export function OfferedText({ offered, language, ...field }: OfferedTextProps) {
  const { t } = usePage();
  return (
    <div class="stack offered">
      <LongTextField {...field} {...(language && { lang: language })} />
      {offered !== undefined && field.value.trim() === '' && (
        <div class="offer">
          <p class="soft" lang={language} dir="auto">
            {offered}
          </p>
          <button
            type="button"
            class="button"
            aria-label={t('forms-take-named', { field: field.label })}
            onClick={({ currentTarget }) => {
              const area = currentTarget.closest('.offered')?.querySelector('textarea');
              field.edit(offered);
              // The button goes with the offer; what it filled is where the mentor goes on.
              area?.focus();
            }}
          >
            {t('forms-take')}
          </button>
        </div>
      )}
    </div>
  );
}
