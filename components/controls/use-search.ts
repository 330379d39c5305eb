import { useEffect, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Found } from '../../utils/queries/search';
import { useNotices } from './notices';
import { usePage } from './page';
import { reading } from './reading';

/** The search code is loaded when somebody searches. */
const load = () => import('../../utils/queries/search');

/** Builds the index before the mentor has typed the first letter. */
export function prepareSearch(db: TrailDatabase): void {
  load().then(
    (search) => search.prepareSearch(db).catch(() => undefined),
    () => undefined,
  );
}

/** An answer with a number, so that dependents need not compare thousands of ids. */
export interface Answer extends Found {
  turn: number;
}

let turns = 0;

/**
 * The people that words match, updated when a contact changes. While other words are looked up, the last answer
 * stays.
 *
 * @returns undefined without words, and until the first answer
 */
export function useSearch(words: string): Answer | undefined {
  const { db } = usePage();
  const { failed } = useNotices();
  const [found, setFound] = useState<Answer>();
  const isEmpty = words.trim() === '';

  useEffect(() => {
    if (isEmpty) {
      setFound(undefined);
      return;
    }
    let isOver = false;
    let stop = () => {};
    const tell = (error: unknown) => {
      if (!isOver) failed('read', error);
    };
    load().then(({ searchContacts, watchSearch }) => {
      if (isOver) return;
      const look = () =>
        void reading(db, () => searchContacts(db, words)).then((answer) => {
          if (!isOver) setFound({ ...answer, turn: ++turns });
        }, tell);
      stop = watchSearch(db, look);
      look();
    }, tell);
    return () => {
      isOver = true;
      stop();
    };
  }, [db, words, isEmpty, failed]);

  return isEmpty ? undefined : found;
}
