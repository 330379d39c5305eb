import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type OpeningTrouble, troubleOf, watchOpening } from '../../utils/database/opening';
import type { TrailDatabase } from '../../utils/database/schema';
import type { KnownList } from '../../utils/settings/known-list';

/**
 * Why the list cannot be shown. `lost`: it is empty, though it was not; `known` says what was in it. `elsewhere`: this
 * page stands in a container or private window, which has a list of its own.
 */
export interface Trouble {
  kind: OpeningTrouble | 'lost' | 'elsewhere';
  known?: KnownList;
}

/**
 * What keeps this page from showing the mentor's list; null where nothing does, undefined while it is not known.
 *
 * @param isSeen whether something of the list has been read already
 */
export function useTrouble(db: TrailDatabase | undefined, isSeen: boolean): Trouble | null | undefined {
  const [trouble, setTrouble] = useState<Trouble | null | undefined>(isSeen ? null : undefined);
  const [wasSeen] = useState(isSeen);
  useLayoutEffect(() => {
    if (!db) return;
    let over = false;
    // Nothing that is still being looked at says any more how it is.
    let isOutdated = false;
    const tell = (found: Trouble | null) => {
      if (!over) setTrouble(found);
    };
    /** Somebody of the list was read a moment ago: it is not lost. What else may be wrong, the view finds out that reads it. */
    let isKnown = wasSeen;
    const look = async () => {
      // A view ends its effects only after the next frame, and what it waited for may come before.
      if (over) return;
      const found = isKnown ? null : await lookAt(db);
      isKnown = false;
      if (!isOutdated) tell(found);
      // The background may have to wake up for it: nobody waits for that.
      if (import.meta.env.FIREFOX && (await isElsewhere())) tell({ kind: 'elsewhere' });
    };
    const stop = watchOpening(db, {
      tell: (kind) => {
        isOutdated ||= kind === 'outdated';
        if (kind) tell({ kind });
        else void look();
      },
      // What opens next may be another one, and empty.
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
    // Whatever brings somebody back, in this page or another, ends it.
    const watching = db
      .live(() => db.contacts.limit(1).primaryKeys())
      .subscribe({ next: ([one]) => one !== undefined && setTrouble(null), error: () => undefined });
    return () => watching.unsubscribe();
  }, [db, isLost]);
  return trouble;
}

async function lookAt(db: TrailDatabase): Promise<Trouble | null> {
  try {
    // Those in the bin count: a mentor who has put everybody there knows where they are.
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
    // What cannot be asked says nothing against the list.
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
