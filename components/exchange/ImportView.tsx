import { useEffect, useState } from 'preact/hooks';
import { type RememberedTitles, titlesIn } from '../../utils/exchange/match';
import {
  type ArchiveFile,
  cardTitles,
  FILE_LIMIT,
  type OpenOptions,
  openFile,
} from '../../utils/exchange/open-file';
import type { RawRow } from '../../utils/exchange/raw-row';
import { SHEETS_LIMIT } from '../../utils/exchange/unzip';
import { rememberedTitles } from '../../utils/settings/import-titles';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { PastActions } from '../undo/PastActions';
import { ImportLog } from './ImportLog';
import { ImportTable } from './ImportTable';
import { useLongWork, Working } from './long-work';
import type { OpenedFile } from './opened-file';
import { useAllWords } from './words';

/** An archive or workbook of which the mentor opens one file or sheet after the other. */
interface OpenedArchive {
  name: string;
  files: readonly ArchiveFile[];
  unread: readonly string[] | undefined;
}

/** How many of the sheets that were not looked at are named. */
const NAMED = 10;

/** The opened content of a file, with its name. */
type Content =
  | { kind: 'table'; file: OpenedFile }
  | { kind: 'log'; rows: readonly RawRow[] }
  | { kind: 'archive'; files: readonly ArchiveFile[] };

/** Imports people from a file: choose, match the columns, preview, then import. */
export function ImportView() {
  const { t, tab } = usePage();
  const { failed } = useNotices();
  const words = useAllWords();
  const { progress, run, stop } = useLongWork();
  const [name, setName] = useState('');
  const [content, setContent] = useState<Content>();
  const [archive, setArchive] = useState<OpenedArchive>();
  const [trouble, setTrouble] = useState<string>();
  const [remembered, setRemembered] = useState<RememberedTitles>();
  useEffect(() => {
    rememberedTitles().then(setRemembered, (error: unknown) => {
      setRemembered({});
      failed('read', error);
    });
  }, [failed]);
  const [own] = words ?? [];
  if (!words || !own || !remembered) return null;
  const titles = titlesIn(words, remembered);

  const read = (
    file: string,
    bytes: Uint8Array,
    options: Pick<OpenOptions, 'encoding' | 'separator' | 'sheet' | 'turn'> = {},
  ) =>
    run(async (work) => {
      const columns = cardTitles(own, {
        websites: t('in-column-websites'),
        birthday: t('in-column-birthday'),
        postal: t('in-column-postal'),
      });
      const opened = await openFile(bytes, titles, columns, { ...options, ...work });
      setName(file);
      setTrouble(opened.kind === 'refused' ? t(`in-file-${opened.problem}`, { file }) : undefined);
      if (opened.kind === 'archive') {
        setArchive({ name: file, files: opened.files, unread: opened.unread });
      }
      setContent(contentOf(opened, file, bytes));
    });

  const take = async (file: File) => {
    setContent(undefined);
    setArchive(undefined);
    // Check before reading the file, as gigabytes would exhaust memory.
    if (file.size > FILE_LIMIT) {
      setTrouble(t('in-file-too-big', { file: file.name }));
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) setTrouble(t('in-unreadable', { file: file.name }));
    else await read(file.name, new Uint8Array(bytes));
  };

  const leave = () => {
    // The archive's other files are still available.
    if (archive && content?.kind !== 'archive') setContent({ kind: 'archive', files: archive.files });
    else {
      setContent(undefined);
      setArchive(undefined);
    }
  };
  const done = () => {
    rememberedTitles().then(setRemembered, () => undefined);
    leave();
  };

  return (
    <>
      <section class="card">
        <p>{t('in-explain')}</p>
        {tab ? (
          <FullTab />
        ) : content ? (
          <div class="row between">
            <p class="file-name">
              {t('in-file', { file: content.kind === 'archive' && archive ? archive.name : name })}
            </p>
            <button type="button" class="button" onClick={leave}>
              {t('in-other-file')}
            </button>
          </div>
        ) : (
          <FileDrop
            accept=".csv,.txt,.tsv,.vcf,.vcard,.zip,.xlsx,text/csv,text/plain,text/vcard,application/zip"
            choose={t('in-choose')}
            drop={t('in-drop')}
            take={take}
            trouble={trouble}
            main
          />
        )}
        <Unread content={content} archive={archive} />
        <Working progress={progress} stop={stop} label={() => t('in-reading')} />
      </section>
      {content?.kind === 'archive' && (
        <Archive
          name={archive?.name ?? name}
          files={content.files}
          trouble={trouble}
          open={(file) => void read(calledIn(archive, file), file.bytes, { sheet: file.sheet })}
        />
      )}
      {content?.kind === 'table' && (
        <ImportTable
          key={`${name} ${content.file.table.encoding} ${content.file.table.separator} ${content.file.table.turned}`}
          opened={content.file}
          words={words}
          titles={titles}
          readAgain={(options) => {
            const { sheet, turned: turn } = content.file.table;
            void read(name, content.file.bytes, { sheet, turn, ...options });
          }}
          done={done}
        />
      )}
      {content?.kind === 'log' && <ImportLog key={name} name={name} rows={content.rows} done={done} />}
      <section class="card">
        <h2>{t('in-past')}</h2>
        <PastActions kinds={['import']} none={<p class="soft">{t('in-past-none')}</p>} />
      </section>
    </>
  );
}

/** A sheet of a workbook is called by both. */
function calledIn(archive: OpenedArchive | undefined, { name, sheet }: ArchiveFile): string {
  return sheet === undefined || !archive ? name : `${archive.name} – ${sheet}`;
}

/** Which sheets of a workbook were not looked at. */
function Unread({ content, archive }: { content: Content | undefined; archive: OpenedArchive | undefined }) {
  const { t } = usePage();
  const { unread: sheets = [] } = (content?.kind === 'table' ? content.file.table : archive) ?? {};
  if (!content || sheets.length === 0) return null;
  const names = sheets.slice(0, NAMED).join(', ') + (sheets.length > NAMED ? ' …' : '');
  return <p>{t('in-sheets-unread', { most: SHEETS_LIMIT, count: sheets.length, names })}</p>;
}

function contentOf(
  opened: Awaited<ReturnType<typeof openFile>>,
  name: string,
  bytes: Uint8Array,
): Content | undefined {
  switch (opened.kind) {
    case 'table':
      return { kind: 'table', file: { name, bytes, table: opened } };
    case 'linkedin-log':
      return { kind: 'log', rows: opened.rows };
    case 'archive':
      return { kind: 'archive', files: opened.files };
    case 'refused':
      return undefined;
  }
}

/** The files of an archive, or the sheets of a workbook. The mentor opens one. */
function Archive({
  name,
  files,
  trouble,
  open,
}: {
  name: string;
  files: readonly ArchiveFile[];
  trouble: string | undefined;
  open: (file: ArchiveFile) => void;
}) {
  const { t } = usePage();
  const isWorkbook = files.every(({ sheet }) => sheet !== undefined);
  return (
    <section class="card">
      <h2>{t(isWorkbook ? 'in-sheets' : 'in-archive')}</h2>
      <p>{t(isWorkbook ? 'in-sheets-explain' : 'in-archive-explain', { file: name })}</p>
      <div role="alert">{trouble && <p class="trouble">{trouble}</p>}</div>
      <ul class="archive">
        {files.map((file) => (
          <ArchiveItem key={file.name} file={file} open={() => open(file)} />
        ))}
      </ul>
    </section>
  );
}

/** One file of an archive, with its content if known. */
function ArchiveItem({ file, open }: { file: ArchiveFile; open: () => void }) {
  const { t } = usePage();
  const [, kind = ''] = /^(connections|messages|invitations)\.csv$/i.exec(file.name) ?? [];
  const about = {
    connections: t('in-archive-connections'),
    messages: t('in-archive-messages'),
    invitations: t('in-archive-invitations'),
  }[kind.toLowerCase()];
  return (
    <li>
      <button type="button" class="button" onClick={open}>
        {file.name}
      </button>
      {about && <span class="soft"> {about}</span>}
    </li>
  );
}
