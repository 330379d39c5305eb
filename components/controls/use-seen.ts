import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Marks, markPeople } from '../../utils/database/marks';
import type { ContactId } from '../../utils/ground/ids';
import type { Translate } from '../../utils/language/translate';
import { usePage } from './page';

/**
 * People as they were when the mentor chose them, for an action on many to leave alone who has changed since.
 *
 * @param isOpen whether the mentor is saying what is to become of them; before that nobody counts as seen
 * @returns the marks; rejects with a StorageFailure where they could not be read
 */
export function useSeen(ids: Iterable<ContactId>, isOpen = true): () => Promise<Marks> {
  const { db } = usePage();
  const marks = useRef<Promise<Marks>>(Promise.resolve(new Map()));
  const all = [...ids].join();
  // At once, not after the next frame: what changes from now on has not been seen.
  useLayoutEffect(() => {
    if (!isOpen) {
      marks.current = Promise.resolve(new Map());
      return;
    }
    marks.current = marks.current.then(async (seen) => {
      const others = all.split(',').filter((id) => id !== '' && !seen.has(id));
      return new Map([...seen, ...(await markPeople(db, others))]);
    });
    // A failure is told when something is to be written.
    marks.current.catch(() => undefined);
  }, [db, all, isOpen]);
  return () => marks.current;
}

/** What was done to many, and how many were left alone because they have changed since they were seen. */
export function toldOfMany(t: Translate, done: string, changedMeanwhile: number): string {
  return changedMeanwhile === 0 ? done : `${done} ${t('changed-meanwhile', { count: changedMeanwhile })}`;
}
