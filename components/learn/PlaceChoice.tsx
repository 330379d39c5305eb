import { useEffect, useId, useRef } from 'preact/hooks';
import type { Site } from '../../utils/ground/sites';
import type { GuidePlace } from '../../utils/settings/settings';
import { usePage } from '../controls/page';
import { hasSidePanel } from '../controls/side-panel';

interface PlaceChoiceProps {
  site: Site;
  /** Called directly in the click handler. */
  choose: (place: GuidePlace) => void;
}

const PAGE = ['page', 'guide-place-page'] as const;
const WITH_PANEL = [['beside', 'guide-place-beside'], PAGE] as const;
const WITHOUT_PANEL = [PAGE, ['beside', 'guide-place-here']] as const;

/**
 * Says what the site's user agreement states about elements in its pages, and lets the mentor choose where the steps
 * are shown. Neither choice is the main one; without a side panel the page comes first, as nothing else stays
 * visible.
 */
export function PlaceChoice({ site, choose }: PlaceChoiceProps) {
  const { t } = usePage();
  const id = useId();
  const question = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone; both answers need to be visible.
  useEffect(() => {
    question.current?.focus();
    question.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that act at once are not a set of fields
    <div class="stack place-choice" role="group" aria-labelledby={id}>
      <p class="lead" id={id} ref={question} tabIndex={-1}>
        {t('guide-place-question')}
      </p>
      <p>{t('guide-place-rule', { site })}</p>
      <div class="places">
        {(hasSidePanel() ? WITH_PANEL : WITHOUT_PANEL).map(([place, words]) => (
          <button key={place} type="button" class="button" data-place={place} onClick={() => choose(place)}>
            <span>{t(words)}</span>
            <span class="means">{t(`${words}.means`, { site })}</span>
          </button>
        ))}
      </div>
      <p class="soft">{t('guide-place-later')}</p>
    </div>
  );
}
