import { usePage } from './page';

/** A popup closes as soon as a file dialog opens. */
export function FullTab() {
  const { t } = usePage();
  return (
    <>
      <p>{t('exchange-full-tab')}</p>
      <div class="row">
        <a class="button main" href={`/dashboard.html${location.hash}`} target="_blank" rel="noopener">
          {t('exchange-open-full-tab')}
        </a>
      </div>
    </>
  );
}
