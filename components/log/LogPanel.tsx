import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LoggedKind } from '../../utils/actions/log';
import type { Contact } from '../../utils/model/contact';
import { happenedWith, type ShownEntry } from '../../utils/queries/log';
import type { Draft } from '../controls/draft';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useStages } from '../words/stage-names';
import { LIKELY_KIND, LOGGED_KINDS } from './kinds';
import { type LogDraft, LogForm } from './LogForm';
import { OnDay } from './OnDay';
import './log.css';

/** For a team's list. */
const WrittenBy = lazyView(async () => (await import('../team/WrittenBy')).WrittenBy, ['team']);
const EntryForm = lazyView(async () => (await import('./EntryForm')).EntryForm, []);

const AT_FIRST = 5;
const MORE = 20;
/** Longer texts are folded, as a sent message would fill the screen. */
const FOLDED = 280;

interface LogPanelProps {
  contact: Contact;
  /** A draft that has not been logged yet. */
  draft: Draft<LogDraft>;
}

/** What has happened with one person, newest first, and a form for more. */
export function LogPanel({ contact, draft }: LogPanelProps) {
  const { t, db } = usePage();
  const [limit, setLimit] = useState(AT_FIRST);
  const [changing, setChanging] = useState('');
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const read = useLive(`log ${contact.id} ${limit}`, () => happenedWith(db, contact.id, { limit }));

  const open = Boolean(draft.value);
  useEffect(() => {
    // The form is gone together with the focus, unless a notice has taken that.
    if (wasOpen.current && !open && document.activeElement === document.body) first.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const begin = (kind: LoggedKind) => draft.keep({ kind, text: '' });

  return (
    <section class="card log" aria-labelledby={id}>
      <h3 id={id}>{t('log-title')}</h3>
      {draft.value ? (
        <LogForm contact={contact} draft={draft.value} keep={draft.keep} close={draft.forget} />
      ) : (
        <fieldset class="kinds">
          <legend>
            {t('log-add')} <span class="soft key">{t('log-add.key', { key: 'L' })}</span>
          </legend>
          <div class="row">
            {LOGGED_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class="button"
                {...(kind === LIKELY_KIND[contact.stage] && { ref: first, 'aria-keyshortcuts': 'l' })}
                onClick={() => begin(kind)}
              >
                {t(`kind-${kind}`)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {read && read.entries.length === 0 && <p class="soft">{t('log-none')}</p>}
      {read && read.entries.length > 0 && (
        <ol class="entries">
          {read.entries.map((entry) => (
            <li key={entry.id} class="entry">
              {changing === entry.id ? (
                <EntryForm entry={entry} close={() => setChanging('')} />
              ) : (
                <Entry entry={entry} change={() => setChanging(entry.id)} />
              )}
            </li>
          ))}
        </ol>
      )}
      {read?.isMore && (
        <div class="row">
          <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
            {t('log-more')}
          </button>
        </div>
      )}
    </section>
  );
}

function Entry({ entry, change }: { entry: ShownEntry; change: () => void }) {
  const { t } = usePage();
  const { team } = usePreferences();
  const { nameOf } = useStages();
  const id = useId();
  const { kind, movedTo, ofWeek } = entry;
  const [, week] = ofWeek?.split(':') ?? [];
  return (
    <>
      <div class="grow">
        <p class="facts" id={`${id}-facts`}>
          <strong>{t(`kind-${kind}`)}</strong>
          <span class="soft">
            <OnDay day={entry.on} />
          </span>
          {week && <span class="soft">{t('log-week', { week })}</span>}
          {entry.template !== undefined && <span class="soft">{t('log-from-template')}</span>}
          {team && <WrittenBy by={entry.by} isPrivate={entry.private === true} />}
          {movedTo && <span class="soft">{t('log-moved', { stage: nameOf(movedTo) })}</span>}
        </p>
        {entry.text !== '' && <EntryText text={entry.text} />}
      </div>
      <button
        type="button"
        class="button quiet"
        id={`${id}-change`}
        aria-labelledby={`${id}-change ${id}-facts`}
        onClick={change}
      >
        {t('log-change')}
      </button>
    </>
  );
}

function EntryText({ text }: { text: string }) {
  const { t } = usePage();
  const [whole, setWhole] = useState(false);
  const folded = text.length > FOLDED && !whole;
  return (
    <>
      <p class={folded ? 'entry-text folded' : 'entry-text'} dir="auto">
        {text}
      </p>
      {folded && (
        <button type="button" class="button quiet" onClick={() => setWhole(true)}>
          {t('log-whole')}
        </button>
      )}
    </>
  );
}
