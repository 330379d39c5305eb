import { useId } from 'preact/hooks';
import { removePack } from '../../utils/guides/packs/store';
import type { InstalledPack } from '../../utils/guides/packs/types';
import { guideTitle } from '../../utils/guides/types';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import type { Packs } from './use-packs';

/** The installed packs, and how to remove them. */
export function PackList({ packs }: { packs: Packs }) {
  const { t } = usePage();
  const { inUse, outdated } = packs;
  return (
    <section class="section">
      <h3>{t('packs-in-use')}</h3>
      {inUse.length + outdated.length === 0 && <p>{t('packs-none')}</p>}
      <ul class="stack">
        {inUse.map((installed) => (
          <Item key={installed.id} installed={installed}>
            <Contents installed={installed} packs={packs} />
          </Item>
        ))}
        {outdated.map((installed) => (
          <Item key={installed.id} installed={installed}>
            <p class="problem">{t('packs-item-outdated')}</p>
          </Item>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  installed: Pick<InstalledPack, 'id' | 'installedAt'>;
  children: preact.ComponentChildren;
}

function Item({ installed, children }: ItemProps) {
  const { t } = usePage();
  const { tell, attempt } = useNotices();
  const id = useId();
  const remove = () =>
    attempt(async () => {
      const undo = await removePack(installed.id);
      tell(t('packs-removed'), undo);
    });
  return (
    <li class="pack">
      <p class="strong" id={id}>
        {t('packs-item', { since: new Date(installed.installedAt) })}
      </p>
      {children}
      <div class="row">
        <button
          type="button"
          class="button danger"
          id={`${id}-remove`}
          aria-labelledby={`${id}-remove ${id}`}
          onClick={remove}
        >
          {t('packs-remove')}
        </button>
      </div>
    </li>
  );
}

function Contents({ installed: { id, pack }, packs }: { installed: InstalledPack; packs: Packs }) {
  const { t } = usePage();
  // If two packs have the same guide the newer wins, so the older one does not list it.
  const guides = packs.guides.filter((guide) => guide.pack === id);
  return (
    <>
      <p class="soft">{t('packs-item-made', { made: new Date(pack.made) })}</p>
      <ul>
        {guides.map((guide) => (
          <li key={guide.id}>{guideTitle(guide, t)}</li>
        ))}
        {pack.taught.length > 0 && <li>{t('packs-item-lessons', { count: pack.taught.length })}</li>}
      </ul>
    </>
  );
}
