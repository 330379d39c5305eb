import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/language/messages.gen';
import { Choice } from '../controls/Choice';
import { useFirstFocus } from '../controls/first-focus';
import { usePage } from '../controls/page';
import { type DetailField, type DetailFields, languageName } from '../words/contact-details';
import { reachLine } from '../words/reach';

/** Whose text to keep, field by field; by default the mentor's own. */
export type Keeping = Partial<Record<DetailField, 'mine' | 'theirs'>>;

const LABELS = {
  name: 'contact-name',
  addresses: 'contact-addresses',
  phones: 'reach-phones',
  emails: 'reach-emails',
  messengers: 'reach-messengers',
  work: 'contact-work',
  metAt: 'contact-met-at',
  metAtAddress: 'contact-met-at-address',
  tags: 'contact-tags',
  language: 'contact-language',
  cadenceDays: 'contact-cadence',
  notes: 'contact-notes',
} as const satisfies Record<DetailField, MessageKey>;

interface ConflictProps {
  fields: readonly DetailField[];
  mine: DetailFields;
  theirs: DetailFields;
  resolve: (keeping: Keeping) => void;
  /** Back to the form. */
  back: () => void;
}

/** Two windows have changed the same fields: shows both, and the mentor chooses. */
export function Conflict({ fields, mine, theirs, resolve, back }: ConflictProps) {
  const { t } = usePage();
  const [keeping, setKeeping] = useState<Keeping>({});
  const lead = useRef<HTMLParagraphElement>(null);
  useFirstFocus(lead);

  const shown = (values: DetailFields, field: DetailField): string => {
    const value = values[field];
    if (value.length === 0) return t(field === 'cadenceDays' ? 'contact-cadence-stage' : 'conflict-empty');
    if (Array.isArray(value)) {
      return value.map((each) => (typeof each === 'string' ? each : reachLine(t, each))).join('\n');
    }
    if (field === 'language') return languageName(value, t.language);
    return field === 'cadenceDays' ? t('contact-cadence-days', { days: Number(value) }) : value;
  };

  return (
    <form
      class="stack conflict asks"
      onSubmit={(event) => {
        event.preventDefault();
        resolve(keeping);
      }}
    >
      <p class="trouble" role="alert" tabIndex={-1} ref={lead}>
        {t('conflict-lead')}
      </p>
      {fields.map((field) => (
        <Choice
          key={field}
          label={t(LABELS[field])}
          value={keeping[field] ?? 'mine'}
          options={[
            { value: 'mine', label: t('conflict-mine', { text: shown(mine, field) }) },
            { value: 'theirs', label: t('conflict-theirs', { text: shown(theirs, field) }) },
          ]}
          choose={(choice) => setKeeping({ ...keeping, [field]: choice })}
        />
      ))}
      <div class="row">
        <button type="submit" class="button main">
          {t('contact-save-changes')}
        </button>
        <button type="button" class="button quiet" onClick={back}>
          {t('conflict-back')}
        </button>
      </div>
    </form>
  );
}
