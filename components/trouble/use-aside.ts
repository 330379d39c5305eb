import { listAside } from '../../utils/actions/set-aside';
import type { AsideRow } from '../../utils/model/aside';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';

/** What is set aside: the entries themselves, how many belong to somebody who is not there, and how to save all. */
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

/** Every row on a line of its own, with where it lay and what is wrong with it. */
function asFile(rows: readonly AsideRow[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"format":"mentor-trail-aside","rows":[\n${lines}\n]}\n`;
}
