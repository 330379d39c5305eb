import { gapsIn } from '../../utils/model/gaps';
import { usePage } from '../controls/page';

/** Points out gaps in a text that is about to be copied. */
export function Gaps({ text }: { text: string }) {
  const { t } = usePage();
  const gaps = gapsIn(text);
  return (
    <div role="status">
      {gaps.length > 0 && (
        <p class="trouble">
          {t('text-gaps', { gaps: new Intl.ListFormat(t.language, { type: 'unit' }).format(gaps) })}
        </p>
      )}
    </div>
  );
}
