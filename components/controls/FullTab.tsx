import { usePage } from './page';

interface FullTabProps {
  /** Something else on the page is the main thing to do. */
  besides?: boolean;
}

/** A popup closes as soon as a file dialog opens. */
export function FullTab({ besides = false }: FullTabProps) {
  const { t } = usePage();
  return (
    <>
      <p>{t('exchange-full-tab')}</p>
      <div class="row">
        <a
          class={besides ? 'button' : 'button main'}
          href={`/dashboard.html${location.hash}`}
          target="_blank"
          rel="noopener"
        >
          {t('exchange-open-full-tab')}
        </a>
      </div>
    </>
  );
}
