import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../utils/ground/text';
import type { Contact } from '../../utils/model/contact';
import { toContact } from '../../utils/model/contact-record';
import { Avatar } from '../controls/Avatar';
import { Icon, type IconName } from '../controls/Icon';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { prepareSearch, useSearch } from '../controls/use-search';
import { InCharge } from '../words/InCharge';
import { StagePill } from '../words/StagePill';
import { EVERYDAY, NOW_AND_THEN } from './navigation';
import './palette.css';

/** How many people are offered at once; typing one more letter finds the others. */
const PEOPLE_SHOWN = 7;

type Choice =
  | { kind: 'person'; key: string; href: string; contact: Contact }
  | { kind: 'place'; key: string; href: string; text: string; icon: IconName; opensTab?: true };

interface PaletteProps {
  surface: 'popup' | 'tab';
  close: () => void;
}

/** Finds people and places by a few letters, by keyboard alone: a combobox with a list. */
export function Palette({ surface, close }: PaletteProps) {
  const { t, db } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useSearch(words);
  const shown = found?.ids.slice(0, PEOPLE_SHOWN) ?? [];

  useEffect(() => {
    if (dialog.current) closeOnOutsideClick(dialog.current);
    dialog.current?.showModal();
    prepareSearch(db);
  }, [db]);

  const people = useLive(JSON.stringify(['palette', shown]), async () => {
    const records = await db.contacts.bulkGet(shown);
    return records.flatMap((record) => (record && record.deletedAt === undefined ? [toContact(record)] : []));
  });

  const wanted = fold(words);
  const places = usePlaces(surface).filter(({ text }) => wanted === '' || fold(text).includes(wanted));
  const choices: Choice[] = [
    ...(found ? (people ?? []) : []).map(
      (contact): Choice => ({
        kind: 'person',
        key: contact.id,
        href: hrefOf({ view: 'contact', id: contact.id }),
        contact,
      }),
    ),
    ...places,
  ];
  const active = Math.min(at, choices.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    dialog.current?.close();
    if (choice.kind === 'place' && choice.opensTab) open(choice.href, '_blank', 'noopener');
    else location.hash = choice.href;
  };

  const press = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 5),
      PageUp: Math.max(0, active - 5),
    };
    const next = moves[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && !event.isComposing) choose(choices[active]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} class="palette" aria-label={t('palette-title')} onClose={close} closedby="any">
      <div class="palette-field">
        <Icon name="search" />
        <input
          class="input"
          type="text"
          role="combobox"
          aria-label={t('palette-title')}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? optionId(active) : undefined}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={t('palette-hint')}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <button
          type="button"
          class="button square"
          aria-label={t('palette-close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div ref={list} id={`${id}-list`} class="palette-list" role="listbox" aria-label={t('palette-found')}>
        {choices.map((choice, index) => (
          <div
            key={choice.key}
            id={optionId(index)}
            class="palette-choice"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(choice)}
            onKeyDown={press}
          >
            {choice.kind === 'person' ? (
              <>
                <Avatar name={choice.contact.name} />
                <span class="grow">
                  <bdi>{choice.contact.name}</bdi>
                </span>
                <InCharge inCharge={choice.contact.inCharge} />
                <StagePill stage={choice.contact.stage} />
              </>
            ) : (
              <>
                <Icon name={choice.icon} />
                <span class="grow">{choice.text}</span>
              </>
            )}
          </div>
        ))}
      </div>
      <p class="soft palette-status" role="status">
        {found && found.total > shown.length && t('palette-more', { more: found.total - shown.length })}
        {choices.length === 0 && (words.trim() === '' || found) && t('palette-none')}
      </p>
      <p class="soft palette-keys" aria-hidden="true">
        {t('palette-keys')}
      </p>
    </dialog>
  );
}

/** Implements `closedby="any"` for browsers without it: Firefox before 141, Safari. */
function closeOnOutsideClick(dialog: HTMLDialogElement): void {
  // Check the prototype, because the types assume that the element has it.
  if (Object.hasOwn(HTMLDialogElement.prototype, 'closedBy')) return;
  dialog.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    // A click on the backdrop targets the dialog itself, but outside its box.
    if (target === dialog && (x < left || x > right || y < top || y > bottom)) dialog.close();
  });
}

/** Places for the weeks, one level further. */
const WEEKS = ['offers', 'plans', 'figures', 'programme'] as const;

/** The places to go to and the things to start from here. Needs the catalogue `weeks`. */
function usePlaces(surface: 'popup' | 'tab'): Extract<Choice, { kind: 'place' }>[] {
  const { t, tab } = usePage();
  const place = (key: string, text: string, icon: IconName, href: string) =>
    ({ kind: 'place', key, text, icon, href }) as const;
  return [
    place('new', t('contacts-add'), 'add', hrefOf({ view: 'new-contact' })),
    ...(tab?.url?.startsWith('http')
      ? [place('page', t('palette-page'), 'add', hrefOf({ view: 'page-contact' }))]
      : []),
    ...[...EVERYDAY, ...NOW_AND_THEN].map(({ section, icon, text }) =>
      place(section, t(text), icon, `#${section}`),
    ),
    ...WEEKS.map((view) => place(view, t(`mentorships-${view}`), 'weeks', hrefOf({ view }))),
    place('devices', t('palette-devices'), 'export', hrefOf({ view: 'export', part: 'devices' })),
    ...(surface === 'popup'
      ? [
          {
            ...place('tab', t('open-full-tab'), 'window', `/dashboard.html${location.hash}`),
            opensTab: true,
          } as const,
        ]
      : []),
  ];
}
