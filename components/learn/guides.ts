import { useEffect, useState } from 'preact/hooks';
import { guidesWithPacks, watchPacks } from '../../utils/guides/packs/store';
import { GUIDES } from '../../utils/guides/registry';
import type { Guide } from '../../utils/guides/types';

/** The current guides: the program's own at once, with changes from packs a moment later. */
export function useGuides(): readonly Guide[] {
  const [guides, setGuides] = useState<readonly Guide[]>(GUIDES);
  useEffect(() => {
    let over = false;
    const read = async () => {
      // Unreadable packs leave the program's own guides, which are already shown.
      const merged = await guidesWithPacks().catch(() => GUIDES);
      if (!over) setGuides(merged);
    };
    void read();
    const stop = watchPacks(() => void read());
    return () => {
      over = true;
      stop();
    };
  }, []);
  return guides;
}
