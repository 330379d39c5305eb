import { usePage } from '../controls/page';
import './guide-packs.css';
import { PackExport } from './PackExport';
import { PackImport } from './PackImport';
import { PackList } from './PackList';
import { usePacks } from './use-packs';

/** Guide packs: install, view, remove and export. */
export function GuidePacks() {
  const { t } = usePage();
  const packs = usePacks();
  return (
    <section class="card guide-packs">
      <h2>{t('packs-title')}</h2>
      <p>{t('packs-explain')}</p>
      <PackImport />
      {packs && (
        <>
          <PackList packs={packs} />
          <PackExport packs={packs} />
        </>
      )}
    </section>
  );
}
