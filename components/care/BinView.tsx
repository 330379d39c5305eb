import { useState } from 'preact/hooks';
import { deleteContact, restoreContact } from '../../utils/actions/contacts';
import { type BinnedContact, binned, goneOn } from '../../utils/queries/bin';
import { EraseButton } from '../contacts/EraseButton';
import { Avatar } from '../controls/Avatar';
import { asDate } from '../controls/days';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import '../controls/card-list.css';

const PAGE_SIZE = 50;

/** The people deleted in the last 30 days, to restore or erase. */
export function BinView() {
  const { t, db } = usePage();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const read = useLive(`bin ${limit}`, () => binned(db, { limit }));
  if (!read) return null;
  const { contacts, total } = read;
  if (total === 0) return <Empty lead={t('bin-empty')} next={t('bin-empty.next')} />;
  return (
    <div class="stack">
      <p>{t('bin-lead')}</p>
      <p class="soft" role="status">
        {t('bin-count', { total })}
      </p>
      <ul class="card-list">
        {contacts.map((contact) => (
          <Binned key={contact.id} contact={contact} />
        ))}
      </ul>
      {total > contacts.length && (
        <div class="row">
          <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {t('bin-more')}
          </button>
        </div>
      )}
    </div>
  );
}

function Binned({ contact }: { contact: BinnedContact }) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const { id, name, deletedAt } = contact;

  const restore = () =>
    attempt(async () => {
      const result = await restoreContact(db, id, new Date());
      if (!result.ok) {
        tell(t('bin-gone'));
        return;
      }
      tell(t('bin-restored', { name }), async () => {
        await deleteContact(db, id, new Date());
      });
    });

  return (
    <li>
      <Avatar name={name} />
      <div class="grow">
        <p class="contact-name">
          <bdi>{name}</bdi>
        </p>
        <p class="soft">
          {t('bin-entry', { deleted: new Date(deletedAt), gone: asDate(goneOn(deletedAt)) })}
        </p>
      </div>
      <div class="row">
        <button type="button" class="button" aria-label={t('bin-restore.named', { name })} onClick={restore}>
          {t('bin-restore')}
        </button>
        <EraseButton contact={contact} text={t('bin-erase')} label={t('bin-erase.named', { name })} />
      </div>
    </li>
  );
}
