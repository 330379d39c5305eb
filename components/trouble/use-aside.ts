import { listAside } from '../../utils/actions/set-aside';
import type { AsideRow } from '../../utils/model/aside';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';

/** The rows set aside, how many belong to people who are not there, and a way to save them all. */
export function useAside() {
  const { t, db, today } = usePage();
  const { tell } = useNotices();
  const rows = useLive('aside rows', () => listAside(db)) ?? [];
  const loose = rows.filter(({ why }) => why === 'nobody').length;
  const save = () => {
    const file = `mentor-trail-${t('aside-file')}-${today}.json`;
    saveFile(file, asFile(rows), 'application/json');
    tell(t('aside-saved', { file }));
  };
  return { rows, unreadable: rows.length - loose, loose, save };
}

/** Each row on its own line, with where it was and what is wrong with it. */
function asFile(rows: readonly AsideRow[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"format":"mentor-trail-aside","rows":[\n${lines}\n]}\n`;
}
