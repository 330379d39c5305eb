import { useRef, useState } from 'preact/hooks';
import {
  changeView,
  deleteView,
  saveView,
  type ViewProblem,
  type ViewResult,
} from '../../utils/actions/views';
import type { SavedView } from '../../utils/model/saved-view';
import { VIEW_NAME_LIMIT } from '../../utils/model/saved-view';
import { listViews } from '../../utils/queries/views';
import { Field } from '../controls/Field';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { isNarrowed } from './Filters';
import { type Look, lookOf } from './look';

interface SavedViewsProps {
  look: Look;
  change: (look: Partial<Look>) => void;
}

const BY_NAME = { by: 'name', descending: false } as const;

/** The saved views: open, add, rename, delete. */
export function SavedViews({ look, change }: SavedViewsProps) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const views = useLive('views', () => listViews(db));
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  if (!views) return null;
  const current = views.find(({ id }) => id === look.view);
  const isChanged = current !== undefined && !isSame(look, lookOf(current));
  if (views.length === 0 && !isNarrowed(look.filter) && naming === null) return null;

  const asIs = { filter: look.filter, columns: look.columns, sorting: look.sorting ?? BY_NAME };
  const name = async (written: string): Promise<ViewProblem | null> => {
    let result: ViewResult | undefined;
    const wasWritten = await attempt(async () => {
      result =
        naming === 'rename' && current
          ? await changeView(db, current.id, { name: written }, new Date())
          : await saveView(db, { ...asIs, name: written }, new Date());
    });
    if (!wasWritten || !result) return null;
    if (!result.ok) return result.problem;
    tell(t('view-saved', { name: result.view.name }));
    if (naming === 'new') change(lookOf(result.view));
    close();
    return null;
  };
  const close = () => {
    setNaming(null);
    setTimeout(() => opener.current?.focus());
  };
  const remove = (view: SavedView) =>
    attempt(async () => {
      const undo = await deleteView(db, view.id);
      change({ view: null });
      tell(t('view-deleted', { name: view.name }), undo);
    });
  const update = (view: SavedView) =>
    attempt(async () => {
      const result = await changeView(db, view.id, asIs, new Date());
      if (!result.ok) return;
      change(lookOf(result.view));
      tell(t('view-saved', { name: view.name }));
    });

  return (
    <div class="saved-views">
      {views.length > 0 && <ViewChips views={views} current={current} look={look} change={change} />}
      {naming === null ? (
        <div class="row">
          {current && isChanged && (
            <button type="button" class="button quiet" onClick={() => update(current)}>
              {t('view-update', { name: current.name })}
            </button>
          )}
          {(isChanged || (!current && isNarrowed(look.filter))) && (
            <button ref={opener} type="button" class="button quiet" onClick={() => setNaming('new')}>
              <Icon name="add" />
              {t('view-keep')}
            </button>
          )}
          {current && (
            <>
              <button type="button" class="button quiet" onClick={() => setNaming('rename')}>
                {t('view-rename')}
              </button>
              <button type="button" class="button quiet" onClick={() => remove(current)}>
                {t('view-delete')}
              </button>
            </>
          )}
        </div>
      ) : (
        <NameForm initial={naming === 'rename' ? (current?.name ?? '') : ''} write={name} cancel={close} />
      )}
    </div>
  );
}

interface ViewChipsProps extends SavedViewsProps {
  views: readonly SavedView[];
  current: SavedView | undefined;
}

function ViewChips({ views, current, look, change }: ViewChipsProps) {
  const { t } = usePage();
  return (
    <ul class="chips" aria-label={t('views')}>
      <li>
        <button
          type="button"
          class="chip"
          aria-pressed={!current && !isNarrowed(look.filter)}
          onClick={() => change({ filter: {}, sorting: null, view: null })}
        >
          {t('view-all')}
        </button>
      </li>
      {views.map((view) => (
        <li key={view.id}>
          <button
            type="button"
            class="chip"
            aria-pressed={view === current}
            onClick={() => change(lookOf(view))}
          >
            <bdi>{view.name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NameFormProps {
  initial: string;
  write: (name: string) => Promise<ViewProblem | null>;
  cancel: () => void;
}

function NameForm({ initial, write, cancel }: NameFormProps) {
  const { t } = usePage();
  const [problem, setProblem] = useState<ViewProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isFirst = useRef(true);

  return (
    <form
      class="name-form asks"
      onSubmit={async (event) => {
        event.preventDefault();
        setProblem(await write(input.current?.value ?? ''));
        input.current?.focus();
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <Field
        label={t('view-name')}
        problem={problem && t(`view-problem-${problem}`, { limit: VIEW_NAME_LIMIT })}
      >
        {(control) => (
          <input
            autocomplete="off"
            {...control}
            ref={(element) => {
              input.current = element;
              if (element && isFirst.current) element.focus();
              isFirst.current = false;
            }}
            class="input"
            dir="auto"
            defaultValue={initial}
            onInput={() => setProblem(null)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="button main">
          {t('view-save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('contact-cancel')}
        </button>
      </div>
    </form>
  );
}

function isSame(a: Look, b: Look): boolean {
  const text = ({ filter, columns, sorting }: Look) =>
    JSON.stringify([
      Object.entries(filter).sort(([left], [right]) => (left < right ? -1 : 1)),
      columns,
      sorting ?? BY_NAME,
    ]);
  return text(a) === text(b);
}
