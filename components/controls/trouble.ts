import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type OpeningTrouble, troubleOf, watchOpening } from '../../utils/database/opening';
import type { TrailDatabase } from '../../utils/database/schema';
import type { KnownList } from '../../utils/settings/known-list';

/**
 * Why the list cannot be shown. `lost`: it is empty, but was not before; `known` says what was in it. `elsewhere`:
 * this page is in a container or private window, which has a list of its own.
 */
export interface Trouble {
  kind: OpeningTrouble | 'lost' | 'elsewhere';
  known?: KnownList;
}

/**
 * What keeps this page from showing the mentor's list; null if nothing does, undefined while unknown.
 *
 * @param isSeen whether something of the list has already been read
 */
export function useTrouble(db: TrailDatabase | undefined, isSeen: boolean): Trouble | null | undefined {
  const [trouble, setTrouble] = useState<Trouble | null | undefined>(isSeen ? null : undefined);
  const [wasSeen] = useState(isSeen);
  useLayoutEffect(() => {
    if (!db) return;
    let over = false;
    // Checks in progress when the state changes are out of date.
    let isOutdated = false;
    const tell = (found: Trouble | null) => {
      if (!over) setTrouble(found);
    };
    /** Somebody in the list was read a moment ago, so it is not lost. The views report other problems. */
    let isKnown = wasSeen;
    const look = async () => {
      // A view's effects end only after the next frame, so a pending result may come first.
      if (over) return;
      const found = isKnown ? null : await lookAt(db);
      isKnown = false;
      if (!isOutdated) tell(found);
      // The background may have to wake up for this, so nobody waits for it.
      if (import.meta.env.FIREFOX && (await isElsewhere())) tell({ kind: 'elsewhere' });
    };
    const stop = watchOpening(db, {
      tell: (kind) => {
        isOutdated ||= kind === 'outdated';
        if (kind) tell({ kind });
        else void look();
      },
      // What opens next may be a different, empty list.
      gone: () => void setTimeout(look),
    });
    return () => {
      over = true;
      stop();
    };
  }, [db]);
  const isLost = trouble?.kind === 'lost';
  useEffect(() => {
    if (!db || !isLost) return undefined;
    // Anything that brings somebody back, in this page or another, ends it.
    return db.live(() => db.contacts.limit(1).primaryKeys(), {
      next: ([one]) => one !== undefined && setTrouble(null),
    });
  }, [db, isLost]);
  return trouble;
}

async function lookAt(db: TrailDatabase): Promise<Trouble | null> {
  try {
    // People in the bin count: a mentor who has put everybody there knows where they are.
    const [one] = await db.contacts.limit(1).primaryKeys();
    if (one !== undefined) return null;
  } catch (error) {
    return { kind: troubleOf(error) };
  }
  try {
    const { knownOfLost } = await import('./other-list');
    const lost = await knownOfLost(db);
    return lost && { kind: 'lost', ...lost };
  } catch {
    // If that cannot be read, it is no evidence against the list.
    return null;
  }
}

async function isElsewhere(): Promise<boolean> {
  try {
    return await (await import('./other-list')).isElsewhere();
  } catch {
    return false;
  }
}
