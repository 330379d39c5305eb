import { useRef, useState } from 'preact/hooks';
import { parsePack } from '../../utils/guides/packs/parse';
import { changesSomething, previewPack } from '../../utils/guides/packs/preview';
import { currentGuides, installPack } from '../../utils/guides/packs/store';
import { LIMITS, type Pack, type PackChange, type PackProblem } from '../../utils/guides/packs/types';
import type { Guide } from '../../utils/guides/types';
import { Icon } from '../controls/Icon';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { MORE_SETTINGS } from '../controls/route';
import { PackPreview } from './PackPreview';

type State =
  | { kind: 'waiting' }
  | { kind: 'trouble'; trouble: 'one-file' | 'no-file' }
  | { kind: 'unreadable'; file: string }
  | { kind: 'refused'; file: string; problem: PackProblem; where: string }
  | { kind: 'nothing-new'; file: string }
  | { kind: 'preview'; pack: Pack; changes: readonly PackChange[]; guides: readonly Guide[] };

/** Imports a pack: reads the file, says why it is refused or what it would change, and stores it on request. */
export function PackImport() {
  const { t, tab } = usePage();
  const { tell, attempt, failed } = useNotices();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const take = async (file: File) => {
    const { name } = file;
    // Check before reading the file, as gigabytes would exhaust memory.
    if (file.size > LIMITS.bytes) {
      setState({ kind: 'refused', file: name, problem: 'too-big', where: '' });
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      setState({ kind: 'unreadable', file: name });
      return;
    }
    const parsed = parsePack(text);
    if (!parsed.ok) {
      setState({ kind: 'refused', file: name, problem: parsed.problem, where: parsed.where });
      return;
    }
    try {
      const current = await currentGuides();
      const { pack } = parsed;
      const changes = previewPack(pack, current);
      setState(
        changesSomething(changes)
          ? { kind: 'preview', pack, changes, guides: current.guides }
          : { kind: 'nothing-new', file: name },
      );
    } catch (error) {
      failed('read', error);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (!file) setState({ kind: 'trouble', trouble: 'no-file' });
    else if (files.length > 1) setState({ kind: 'trouble', trouble: 'one-file' });
    else void take(file);
  };

  const install = (pack: Pack) =>
    attempt(async () => {
      const { undo } = await installPack(pack, new Date());
      setState({ kind: 'waiting' });
      tell(t('packs-installed'), undo);
    });

  const discard = () => {
    setState({ kind: 'waiting' });
    button.current?.focus();
  };

  if (tab) {
    return (
      <section class="section">
        <h3>{t('packs-use')}</h3>
        <p>{t('packs-full-tab')}</p>
        <div class="row">
          <a class="button" href={`/dashboard.html${MORE_SETTINGS}`} target="_blank" rel="noopener">
            {t('packs-open-full-tab')}
          </a>
        </div>
      </section>
    );
  }

  return (
    <section class="section">
      <h3>{t('packs-use')}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button does the same */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Choosing the same, corrected file again must fire a change too.
            if (file) void take(file).finally(() => (currentTarget.value = ''));
          }}
        />
        <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
          {t('packs-choose')}
        </button>
        <p class="soft">{t('packs-drop')}</p>
      </div>
      <div role="alert">
        {state.kind === 'trouble' && <Trouble lines={[t(`packs-${state.trouble}`)]} />}
        {state.kind === 'unreadable' && <Trouble lines={[t('packs-unreadable', { file: state.file })]} />}
        {state.kind === 'refused' && (
          <Trouble
            lines={[
              t('packs-refused', { file: state.file }),
              t(`packs-problem-${state.problem}`),
              ...(state.where ? [t('packs-tell-author', { where: state.where })] : []),
            ]}
          />
        )}
      </div>
      <div role="status">
        {state.kind === 'nothing-new' && <p>{t('packs-nothing-new', { file: state.file })}</p>}
      </div>
      {state.kind === 'preview' && (
        <PackPreview
          changes={state.changes}
          guides={state.guides}
          install={() => install(state.pack)}
          discard={discard}
        />
      )}
    </section>
  );
}

function Trouble({ lines }: { lines: string[] }) {
  return (
    <div class="trouble">
      <Icon name="problem" />
      <div class="grow">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
