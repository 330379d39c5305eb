import type { Guide } from '../../utils/guides/types';
import { usePage } from '../controls/page';
import { PlaceChoice } from './PlaceChoice';
import type { Starting } from './start';

interface GuideStartProps {
  guide: Guide;
  starting: Starting;
  /** The id of the guide's heading, to tell its buttons apart. */
  named: string;
  running: boolean;
  /** It can be resumed at a step. */
  open: boolean;
  /** It is not the main action here. */
  quiet?: boolean;
}

/** Starts or ends a guide, with the questions on the way and the result. */
export function GuideStart(props: GuideStartProps) {
  const { guide, starting, running } = props;
  const { t } = usePage();
  const { trouble, told } = starting;
  const said = useTroubleText(guide, starting);
  const origins = trouble && 'origins' in trouble ? trouble.origins : null;
  const asks = trouble?.reason === 'needs-choice' && !running;
  return (
    <>
      <div role="status">
        {told && <p>{t(told)}</p>}
        {said && <p class="trouble">{said}</p>}
      </div>
      {asks && <PlaceChoice site={guide.site} choose={starting.choose} />}
      <div class="row">
        {running ? (
          <button type="button" class="button" onClick={starting.end}>
            {t('guide-end')}
          </button>
        ) : origins ? (
          <button
            type="button"
            class="button main"
            data-guide={guide.id}
            onClick={() => starting.allow(origins)}
          >
            {t('guide-allow')}
          </button>
        ) : (
          !asks && <StartButtons {...props} />
        )}
      </div>
    </>
  );
}

/** From where it was left, or from the beginning. */
function StartButtons({ guide, starting, named, open, quiet = false }: GuideStartProps) {
  const { t } = usePage();
  const word = open ? 'guide-go-on' : 'guide-start';
  return (
    <>
      <button
        type="button"
        class={quiet ? 'button' : 'button main'}
        id={`${named}-start`}
        data-guide={guide.id}
        aria-labelledby={`${named}-start ${named}`}
        onClick={() => starting.begin(open ? 'where it was left' : 'the beginning')}
      >
        {t(starting.elsewhere ? `${word}-${guide.site}` : word)}
      </button>
      {open && (
        <button
          type="button"
          class="button quiet"
          id={`${named}-anew`}
          aria-labelledby={`${named}-anew ${named}`}
          onClick={() => starting.begin('the beginning')}
        >
          {t('guide-begin-anew')}
        </button>
      )}
    </>
  );
}

function useTroubleText(guide: Guide, { elsewhere, trouble }: Starting): string {
  const { t } = usePage();
  switch (trouble?.reason) {
    case 'wrong-site':
      return elsewhere ? t(`guide-elsewhere-${guide.site}`) : '';
    case 'needs-access':
      return t(`guide-needs-access-${guide.site}`);
    case 'refused':
      return t('guide-access-refused');
    case 'unreachable':
      return t('guide-unreachable');
    case 'no-answer':
      return t('guide-no-answer');
    default:
      return '';
  }
}
