import type { Language } from '../../../utils/language/translate';
import { usePage } from '../../controls/page';
import { LongTextField } from '../../controls/TextField';

interface OfferedTextProps {
  label: string;
  hint?: string;
  value: string;
  edit: (value: string) => void;
  /** A suggested wording that can be used and edited. */
  offered: string | undefined;
  language?: Language;
  size?: 'short' | 'tall';
}

/** A text with a suggested wording, inserted with one press but never over existing text. */
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
              // The button disappears with the suggestion, so the focus moves to the filled field.
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
