import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import { namesOf, othersBeside } from '../../utils/queries/others';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { SearchField } from '../controls/SearchField';
import { useSearch } from '../controls/use-search';

interface AlsoWithProps {
  /** The person whose log it is. */
  self: ContactId;
  chosen: readonly ContactId[];
  choose: (chosen: ContactId[]) => void;
}

/** How many of the matches are offered. */
const FOUND = 5;

/** Who else was there; it is logged for each of them. */
export function AlsoWith({ self, chosen, choose }: AlsoWithProps) {
  const { t, db } = usePage();
  const [words, setWords] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const found = useSearch(words);
  const ids = (found?.ids ?? []).filter((id) => id !== self).slice(0, FOUND);
  const offered = useLive(`others ${self} ${chosen.join(' ')}`, () => othersBeside(db, self, chosen));
  const further = useLive(`named ${found?.turn} ${ids.join(' ')}`, () => namesOf(db, ids));
  const people = new Map([...(offered ?? []), ...(further ?? [])].map((person) => [person.id, person]));

  // People deleted meanwhile could no longer be unticked.
  useEffect(() => {
    const there = offered && chosen.filter((id) => offered.some((person) => person.id === id));
    if (there && there.length < chosen.length) choose(there);
  }, [offered]);
  useLayoutEffect(() => group.current?.querySelector('input')?.focus(), []);

  return (
    <fieldset ref={group} class="field also">
      <legend>{t('log-also')}</legend>
      {people.size > 0 && (
        <div class="choices">
          {[...people.values()].map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) =>
                  choose(currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </div>
      )}
      <SearchField value={words} edit={setWords} />
      {found?.complete && ids.length === 0 && <p class="soft">{t('log-also-nobody')}</p>}
    </fieldset>
  );
}
