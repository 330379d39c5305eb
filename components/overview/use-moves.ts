import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import { fold } from '../../utils/ground/text';
import type { Contact, Stage } from '../../utils/model/contact';
import { type ContactRow, queryRows } from '../../utils/queries/contacts';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { useMoveToStage } from '../log/StageControl';

/** How many moved cards stay where they were put, even if their place is further down than is shown. */
const KEPT = 20;

interface Moved {
  /** The contact as it will be, or as last read. */
  row: ContactRow;
  /** How many of its moves are still being written. */
  writing: number;
}

/** Moves on the board: each card appears in its new column at once, before it is written. */
export class Moves {
  /** The contact being dragged. */
  dragged: ContactRow | null = null;
  /** The contact whose card gets the focus once it is drawn. */
  following: ContactId | null = null;
  readonly #moved = new Map<ContactId, Moved>();
  readonly #columns = new Map<Stage, () => void>();
  readonly #write: (contact: Contact, to: Stage) => Promise<Contact | null>;
  #last: Promise<unknown> = Promise.resolve();
  #tell: (ids: ContactId[]) => void = () => undefined;

  /** @param write returns the contact afterwards; null if it could not be moved, which has been reported */
  constructor(write: (contact: Contact, to: Stage) => Promise<Contact | null>) {
    this.#write = write;
  }

  /** @param draw redraws a stage's column. @returns a function that ends it */
  column(stage: Stage, draw: () => void): () => void {
    this.#columns.set(stage, draw);
    return () => this.#columns.delete(stage);
  }

  /** @param tell called with the contacts that have been moved */
  watch(tell: (ids: ContactId[]) => void): void {
    this.#tell = tell;
  }

  async move(row: ContactRow, to: Stage): Promise<void> {
    this.dragged = null;
    const { id, stage: from } = row.contact;
    if (from === to) return;
    const moved = this.#moved.get(id) ?? { row, writing: 0 };
    moved.row = { ...row, contact: { ...row.contact, stage: to } };
    moved.writing += 1;
    // The most recently moved is last.
    this.#moved.delete(id);
    this.#moved.set(id, moved);
    this.#forgetOldest();
    this.following = id;
    this.#draw([from, to]);
    this.#tell([...this.#moved.keys()]);

    // One at a time, so that the log has the moves in order.
    const writing = this.#last.then(() => this.#write(row.contact, to));
    this.#last = writing;
    const written = await writing;
    moved.writing -= 1;
    if (moved.writing > 0) return;
    if (written) moved.row = { ...moved.row, contact: written };
    else this.#moved.delete(id);
    // The notice has taken the focus.
    if (isNowhere(document.activeElement)) this.following = id;
    this.#draw(written ? [written.stage] : this.#columns.keys());
  }

  /** A column's cards: those read, adjusted for moves since. */
  arrange(stage: Stage, read: readonly ContactRow[]): ContactRow[] {
    const rows = read.map((row) => {
      const moved = this.#moved.get(row.contact.id);
      return moved && !isNewer(row, moved) ? moved.row : row;
    });
    const ids = new Set(read.map(({ contact }) => contact.id));
    for (const { row } of this.#moved.values()) {
      if (ids.has(row.contact.id) || row.contact.stage !== stage) continue;
      const key = fold(row.contact.name);
      const at = rows.findIndex(({ contact }) => fold(contact.name) > key);
      rows.splice(at < 0 ? rows.length : at, 0, row);
    }
    return rows.filter(({ contact }) => contact.stage === stage && contact.deletedAt === undefined);
  }

  /**
   * Takes over what was read if it is newer: wherever a card is shown, it is as last seen.
   *
   * @param by the stage whose column has read it, and already shows it
   */
  see(rows: readonly ContactRow[], by?: Stage): void {
    for (const row of rows) {
      const moved = this.#moved.get(row.contact.id);
      if (!moved || row === moved.row || !isNewer(row, moved)) continue;
      const before = moved.row.contact.stage;
      moved.row = row;
      this.#draw(new Set([before, row.contact.stage]).difference(new Set([by])));
    }
  }

  #forgetOldest(): void {
    for (const [id, { writing }] of this.#moved) {
      if (this.#moved.size <= KEPT) return;
      if (writing === 0) this.#moved.delete(id);
    }
  }

  #draw(stages: Iterable<Stage>): void {
    for (const stage of stages) this.#columns.get(stage)?.();
  }
}

function isNewer({ contact }: ContactRow, { row, writing }: Moved): boolean {
  return writing === 0 && contact.updatedAt >= row.contact.updatedAt;
}

/** Whether the focus is where nobody has put it. */
function isNowhere(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.closest('.notices') !== null;
}

export function useMoves(): Moves {
  const moveToStage = useMoveToStage();
  const latest = useRef(moveToStage);
  latest.current = moveToStage;
  return useState(() => new Moves((contact, to) => latest.current(contact, to)))[0];
}

/** Reads the moved contacts in whatever stage they are now. Draws nothing, so the board is not redrawn with it. */
export function MovedCards({ moves }: { moves: Moves }) {
  const { db, today } = usePage();
  const [ids, setIds] = useState<ContactId[]>([]);
  const rows = useLive(`board moved ${ids.join(' ')} ${today}`, () => queryRows(db, ids, today));
  useLayoutEffect(() => moves.watch(setIds), [moves]);
  useLayoutEffect(() => {
    if (rows) moves.see(rows);
  }, [rows, moves]);
  return null;
}
