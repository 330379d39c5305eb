import { useEffect, useRef, useState } from 'preact/hooks';
import { inWorker } from '../../utils/copies/client';
import { type Overview, overviewText, readOverview, sumOf } from '../../utils/model/overview-file';
import { countForOverview } from '../../utils/queries/overview-counts';
import {
  type Coordinating,
  isRecipient,
  keepCoordinating,
  readCoordinating,
} from '../../utils/settings/coordinator';
import { readDevices } from '../../utils/settings/devices';
import { newHexId } from '../../utils/sync/format';
import { openSync } from '../../utils/sync/state';
import { FileDrop } from '../controls/FileDrop';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { TextField } from '../controls/TextField';
import { OverviewTable, SumTable } from './OverviewTable';

/** Counts without names: what a mentor gives to a coordinator, and how the coordinator reads it. */
export function CoordinatorCard() {
  const { t } = usePage();
  const [kept, setKept] = useState<Coordinating>();
  const [side, setSide] = useState<'give' | 'take'>();
  useEffect(() => {
    readCoordinating().then(setKept, () => setKept({}));
  }, []);
  if (!kept) return null;
  const keep = async (change: Coordinating) => {
    await keepCoordinating(change);
    setKept({ ...kept, ...change });
  };
  return (
    <section class="card">
      <h2>{t('overview-title')}</h2>
      <p>{t('overview-explain')}</p>
      <div class="row">
        {(['give', 'take'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-expanded={side === each}
            onClick={() => setSide(side === each ? undefined : each)}
          >
            {t(`overview-${each}`)}
          </button>
        ))}
      </div>
      {side === 'give' && <Give kept={kept} keep={keep} />}
      {side === 'take' && <Take kept={kept} keep={keep} />}
    </section>
  );
}

interface SideProps {
  kept: Coordinating;
  keep: (change: Coordinating) => Promise<void>;
}

/** Shows the list's counts, then seals them for a coordinator's key. */
function Give({ kept, keep }: SideProps) {
  const { t, db, today } = usePage();
  const { attempt } = useNotices();
  const [key, setKey] = useState(kept.recipient ?? '');
  const [isTried, setTried] = useState(false);
  const [overview, setOverview] = useState<Overview>();
  const [said, setSaid] = useState('');
  const isGood = isRecipient(key);

  useEffect(() => {
    void attempt(async () => {
      const list = (await sharedList()) ?? kept.list ?? newHexId();
      if (list !== kept.list) await keep({ list });
      setOverview(await countForOverview(db, { list, today }));
    });
  }, [db, today]);

  const save = () => {
    setTried(true);
    if (!overview || !isGood) return;
    void attempt(async () => {
      const recipient = key.trim();
      const file = await inWorker('sealOverview', { text: overviewText(overview), recipient });
      if (!file) return;
      await keep({ recipient });
      const name = `mentor-trail-overview-${today}-${newHexId().slice(0, 4)}.age`;
      saveFile(name, file, 'application/octet-stream');
      setSaid(t('overview-saved', { file: name }));
    });
  };

  if (!overview) return null;
  return (
    <form
      noValidate
      class="stack asks"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{t('overview-inside')}</h3>
      <OverviewTable overview={overview} />
      <p class="soft">{t('overview-few-explain')}</p>
      <TextField
        label={t('overview-key')}
        hint={t('overview-key.hint')}
        problem={isTried && !isGood ? t('overview-key.problem') : undefined}
        value={key}
        spellcheck={false}
        dir="ltr"
        edit={setKey}
      />
      <div class="row">
        <button type="submit" class="button main">
          {t('overview-save')}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

/** The id of a shared list's overviews, the same whoever gives them, as it is one list. */
async function sharedList(): Promise<string | undefined> {
  const name = await readDevices();
  if (name === null) return undefined;
  const sync = openSync(name);
  try {
    return (await sync.self.get('self'))?.list;
  } finally {
    sync.close();
  }
}

/** Opens mentors' overviews and adds them up. Nothing of them is stored. */
function Take({ kept: { own }, keep }: SideProps) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const [overviews, setOverviews] = useState<Overview[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const make = () => attempt(async () => keep({ own: await inWorker('overviewKey', {}) }));

  if (!own)
    return (
      <>
        <p>{t('overview-make-explain')}</p>
        <div class="row asks">
          <button type="button" class="button main" onClick={() => void make()}>
            {t('overview-make')}
          </button>
        </div>
      </>
    );
  const take = async (file: File) => {
    setTrouble(undefined);
    const [opened] = await inWorker('openOverviews', { files: [file], identity: own.identity });
    const overview = opened?.ok ? readOverview(opened.text) : null;
    if (overview) setOverviews([...overviews, overview]);
    else setTrouble(t(opened?.ok ? 'overview-unread' : 'overview-not-opened', { file: file.name }));
  };
  return (
    <div class="stack">
      <OwnKey recipient={own.recipient} />
      <FileDrop
        accept=".age"
        choose={t('overview-choose')}
        drop={t('overview-drop')}
        take={take}
        trouble={trouble}
      />
      {overviews.length > 0 && <SumTable sum={sumOf(overviews)} />}
    </div>
  );
}

function OwnKey({ recipient }: { recipient: string }) {
  const { t } = usePage();
  const [said, setSaid] = useState('');
  const code = useRef<HTMLElement>(null);
  const copy = () =>
    navigator.clipboard.writeText(recipient).then(
      () => setSaid(t('overview-copied')),
      () => {
        // If the browser denies the clipboard, the text is selected for copying by hand.
        if (code.current) getSelection()?.selectAllChildren(code.current);
      },
    );
  return (
    <>
      <p>{t('overview-own-key')}</p>
      <div class="row">
        <code class="public-key" ref={code}>
          {recipient}
        </code>
        <button type="button" class="button" onClick={copy}>
          {t('overview-copy')}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
