import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { mergeGuides } from '../../utils/guides/packs/merge';
import { installedPacks, outdatedPacks, watchPacks } from '../../utils/guides/packs/store';
import type { InstalledPack } from '../../utils/guides/packs/types';
import { type TaughtRule, taughtRules, watchTaught } from '../../utils/guides/taught';
import type { Guide } from '../../utils/guides/types';
import { useNotices } from '../controls/notices';

export interface Packs {
  inUse: readonly InstalledPack[];
  outdated: readonly Pick<InstalledPack, 'id' | 'installedAt'>[];
  /** The mentor's own. */
  taught: readonly TaughtRule[];
  guides: readonly Guide[];
}

/**
 * The stored packs and taught rules, kept up to date across windows.
 *
 * @returns undefined until read. A failed read is reported as an alert.
 */
export function usePacks(): Packs | undefined {
  const [packs, setPacks] = useState<Packs>();
  const { failed } = useNotices();
  const tellFailed = useRef(failed);
  tellFailed.current = failed;

  const read = useCallback(async () => {
    try {
      const [inUse, outdated, taught] = await Promise.all([installedPacks(), outdatedPacks(), taughtRules()]);
      // Wrong ones are not passed on.
      const right = taught.filter(({ wrong }) => !wrong);
      setPacks({ inUse, outdated, taught: right, guides: mergeGuides(inUse) });
    } catch (error) {
      tellFailed.current('read', error);
    }
  }, []);

  useEffect(() => {
    void read();
    const stops = [watchPacks(read), watchTaught(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [read]);

  return packs;
}
