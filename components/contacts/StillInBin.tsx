import type { ContactId } from '../../utils/ground/ids';
import { isBinned } from '../../utils/queries/bin';
import { useDraft } from '../controls/draft';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** The way to a contact in the bin; drafts about it are kept and come back with it. */
export function StillInBin({ id }: { id: ContactId }) {
  const { t, db } = usePage();
  const details = useDraft('details', id);
  const log = useDraft('log', id);
  const lies = useLive(`binned ${id}`, () => isBinned(db, id));
  if (!lies) return null;
  return (
    <>
      {(details.value || log.value) && <p>{t('bin-begun')}</p>}
      <div class="row">
        <a class="button" href={hrefOf({ view: 'bin' })}>
          {t('bin-look')}
        </a>
      </div>
    </>
  );
}
