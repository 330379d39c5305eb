import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { hasContacts } from '../../utils/database/find-contact';
import type { Stage } from '../../utils/model/contact';
import { type ContactRow, countFound, queryFound } from '../../utils/queries/contacts';
import { Avatar } from '../controls/Avatar';
import { Empty } from '../controls/Empty';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { whatToDo } from '../words/follow-ups';
import { InCharge } from '../words/InCharge';
import { useStages } from '../words/stage-names';
import { When } from '../words/When';
import { MovedCards, type Moves, useMoves } from './use-moves';
import './overview.css';

/** How much of a column fits a screen; every additional card is redrawn with every move. */
const PAGE_SIZE = 20;

/** All contacts by stage, moved between stages with the pointer or by keyboard alone. */
export function Board() {
  const { t, db } = usePage();
  const { order } = useStages();
  const moves = useMoves();
  const any = useLive('board', () => hasContacts(db));
  if (any === undefined) return null;
  if (!any) {
    return (
      <Empty lead={t('contacts-none')} next={t('contacts-none-next')}>
        <a class="button main" href={hrefOf({ view: 'new-contact' })}>
          {t('contacts-add')}
        </a>
      </Empty>
    );
  }

  return (
    <>
      <p class="soft board-hint" id="board-hint">
        {t('board-hint')}
      </p>
      <MovedCards moves={moves} />
      <div class="board">
        {order.map((stage, index) => (
          <Column
            key={stage}
            stage={stage}
            before={order[index - 1]}
            after={order[index + 1]}
            moves={moves}
          />
        ))}
      </div>
    </>
  );
}

interface ColumnProps {
  stage: Stage;
  before: Stage | undefined;
  after: Stage | undefined;
  moves: Moves;
}

function Column({ stage, before, after, moves }: ColumnProps) {
  const { t, db, today } = usePage();
  const { nameOf } = useStages();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [isOver, setOver] = useState(false);
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const section = useRef<HTMLElement>(null);
  const read = useLive(`board ${stage} ${limit} ${today}`, () =>
    queryFound(db, { filter: { stages: [stage] }, found: undefined, sorting: null, page: { limit } }, today),
  );
  const counted = useLive(`board count ${stage}`, () =>
    countFound(db, { stages: [stage] }, undefined, today),
  );
  useLayoutEffect(() => moves.column(stage, () => draw(undefined)), [moves, stage]);
  useLayoutEffect(() => {
    if (read) moves.see(read.rows, stage);
  }, [read, moves, stage]);
  useLayoutEffect(() => {
    const { following } = moves;
    const card = following && section.current?.querySelector(`[data-card="${following}"]`);
    if (!card) return;
    moves.following = null;
    card.querySelector('a')?.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const rows = moves.arrange(stage, read?.rows ?? []);
  const total = counted ?? rows.length;
  const takes = () => moves.dragged !== null && moves.dragged.contact.stage !== stage;
  const headingId = `stage-${stage}`;

  return (
    <section
      ref={section}
      class={`column ${isOver ? 'over' : ''}`}
      data-stage={stage}
      aria-labelledby={headingId}
      onDragOver={(event) => {
        if (!takes()) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (moves.dragged) void moves.move(moves.dragged, stage);
      }}
    >
      <h2 id={headingId}>
        {nameOf(stage)} <span class="soft">{t('board-count', { total })}</span>
      </h2>
      <ul class="cards" aria-labelledby={headingId}>
        {rows.map((row) => (
          <Card key={row.contact.id} row={row} before={before} after={after} moves={moves} />
        ))}
      </ul>
      {read && rows.length + total === 0 && <p class="soft column-empty">{t('board-empty')}</p>}
      {read && read.rows.length < total && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('board-more', { more: Math.min(PAGE_SIZE, total - read.rows.length) })}
        </button>
      )}
    </section>
  );
}

interface CardProps {
  row: ContactRow;
  before: Stage | undefined;
  after: Stage | undefined;
  moves: Moves;
}

function Card({ row, before, after, moves }: CardProps) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const { contact, followUp } = row;
  const [isDragged, setDragged] = useState(false);
  const move = (to: Stage) => void moves.move(row, to);

  /** Arrow keys move between cards; with Shift, the card moves too. */
  const press = (event: KeyboardEvent) => {
    const link = event.currentTarget as HTMLElement;
    const card = link.closest('li');
    const aside = { ArrowLeft: before, ArrowRight: after }[event.key];
    if (event.shiftKey && aside) move(aside);
    else if (event.key === 'ArrowDown') focusCard(card?.nextElementSibling);
    else if (event.key === 'ArrowUp') focusCard(card?.previousElementSibling);
    else if (event.key === 'ArrowRight') focusBeside(link, 1);
    else if (event.key === 'ArrowLeft') focusBeside(link, -1);
    else return;
    event.preventDefault();
  };

  return (
    <li
      class={`board-card ${isDragged ? 'dragged' : ''}`}
      data-card={contact.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', contact.name);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        moves.dragged = row;
        setDragged(true);
      }}
      onDragEnd={() => {
        moves.dragged = null;
        setDragged(false);
      }}
    >
      <a
        class="board-person"
        href={hrefOf({ view: 'contact', id: contact.id })}
        draggable={false}
        aria-describedby="board-hint"
        onKeyDown={press}
      >
        <span class="board-who">
          <Avatar name={contact.name} />
          <span class="contact-name grow">
            <bdi>{contact.name}</bdi>
          </span>
        </span>
        <InCharge inCharge={contact.inCharge} />
        {followUp && (
          <span class="board-next">
            <bdi>{whatToDo(t, followUp)}</bdi>, <When day={followUp.dueOn} />
          </span>
        )}
      </a>
      <div class="board-moves">
        {before ? (
          <button
            type="button"
            class="button quiet move"
            aria-label={t('board-move', { name: contact.name, stage: nameOf(before) })}
            title={t('board-move-to', { stage: nameOf(before) })}
            onClick={() => move(before)}
          >
            <Icon name="back" />
          </button>
        ) : (
          <span />
        )}
        {after && (
          <button
            type="button"
            class="button quiet move"
            aria-label={t('board-move', { name: contact.name, stage: nameOf(after) })}
            title={t('board-move-to', { stage: nameOf(after) })}
            onClick={() => move(after)}
          >
            <Icon name="forward" />
          </button>
        )}
      </div>
    </li>
  );
}

function focusCard(card: Element | null | undefined): void {
  card?.querySelector('a')?.focus();
}

/** The card at the same height in the next column that has any. */
function focusBeside(link: HTMLElement, step: 1 | -1): void {
  const column = link.closest('.column');
  const columns = [...(column?.parentElement?.children ?? [])];
  const top = link.getBoundingClientRect().top;
  for (let at = columns.indexOf(column as Element) + step; columns[at]; at += step) {
    const cards = [...(columns[at]?.querySelectorAll('.board-card') ?? [])];
    const fitting = cards.find((card) => card.getBoundingClientRect().bottom > top) ?? cards.at(-1);
    if (fitting) {
      focusCard(fitting);
      return;
    }
  }
}
