import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ColumnWords, columnWords } from '../../utils/exchange/columns';
import { loadPageTexts } from '../../utils/language/catalogues';
import { LANGUAGES } from '../../utils/language/translate';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useTeam } from '../team/use-team';

/** The texts of our tables in the mentor's language. */
export function useOwnWords(): ColumnWords {
  const { t } = usePage();
  return columnWords(t, usePreferences().stageNames, useColleagues());
}

/** What those are called who are in the team; undefined where nobody but the mentor writes. */
function useColleagues(): ColumnWords['members'] {
  const team = useTeam();
  return useMemo(() => (team ? new Map(team.members.map(({ id, name }) => [id, name])) : undefined), [team]);
}

/** The texts of our tables in every language, the mentor's own first; undefined until they are loaded. */
export function useAllWords(): readonly ColumnWords[] | undefined {
  const { t } = usePage();
  const { failed } = useNotices();
  const { stageNames, team } = usePreferences();
  const members = useColleagues();
  const [others, setOthers] = useState<ColumnWords[]>();

  useEffect(() => {
    let over = false;
    const load = async (language: (typeof LANGUAGES)[number]) => {
      const texts = await loadPageTexts(language);
      await texts.need(['exchange']);
      return columnWords(texts.t);
    };
    Promise.all(LANGUAGES.filter((language) => language !== t.language).map(load)).then(
      (loaded) => {
        if (!over) setOthers(loaded);
      },
      (error: unknown) => {
        if (!over) failed('read', error);
      },
    );
    return () => {
      over = true;
    };
  }, [t, failed]);

  // A file may use the program's names for stages even if the mentor has their own.
  if (!others || (team && !members)) return undefined;
  return [columnWords(t, stageNames, members), columnWords(t), ...others];
}
