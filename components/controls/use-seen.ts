import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Marks, markPeople } from '../../utils/database/marks';
import type { ContactId } from '../../utils/ground/ids';
import type { Translate } from '../../utils/language/translate';
import { usePage } from './page';

/**
 * People as they were when the mentor chose them, so that an action on many can skip those who have changed since.
 *
 * @param isOpen whether the mentor is deciding about them; before that nobody counts as seen
 * @returns the marks; rejects with a StorageFailure if they could not be read
 */
export function useSeen(ids: Iterable<ContactId>, isOpen = true): () => Promise<Marks> {
  const { db } = usePage();
  const marks = useRef<Promise<Marks>>(Promise.resolve(new Map()));
  const all = [...ids].join();
  // Immediately rather than after the next frame: later changes have not been seen.
  useLayoutEffect(() => {
    if (!isOpen) {
      marks.current = Promise.resolve(new Map());
      return;
    }
    marks.current = marks.current.then(async (seen) => {
      const others = all.split(',').filter((id) => id !== '' && !seen.has(id));
      return new Map([...seen, ...(await markPeople(db, others))]);
    });
    // A failure is reported when something is to be written.
    marks.current.catch(() => undefined);
  }, [db, all, isOpen]);
  return () => marks.current;
}

/** What was done to many, and how many were skipped because they have changed since. */
export function toldOfMany(t: Translate, done: string, changedMeanwhile: number): string {
  return changedMeanwhile === 0 ? done : `${done} ${t('changed-meanwhile', { count: changedMeanwhile })}`;
}
