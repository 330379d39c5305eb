import type { ContactId } from '../../utils/ground/ids';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';

const StillInBin = lazyView(async () => (await import('./StillInBin')).StillInBin, ['care']);

/** Says that a contact is no longer in the list and, if it is in the bin, how to get back to any draft. */
export function GoneContact({ id }: { id: ContactId }) {
  const { t } = usePage();
  return (
    <div class="stack" role="alert">
      <p>{t('contact-gone')}</p>
      <StillInBin id={id} />
    </div>
  );
}
