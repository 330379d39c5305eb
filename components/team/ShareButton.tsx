import { usePage } from '../controls/page';

/** Makes a private note readable for the team. */
export function ShareButton({ share }: { share: () => void }) {
  const { t } = usePage();
  return (
    <button type="button" class="button" title={t('team-share.explain')} onClick={share}>
      {t('team-share')}
    </button>
  );
}
