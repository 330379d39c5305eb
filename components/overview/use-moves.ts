import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import { fold } from '../../utils/ground/text';
import type { Contact, Stage } from '../../utils/model/contact';
import { type ContactRow, queryRows } from '../../utils/queries/contacts';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { useMoveToStage } from '../log/StageControl';

/** So many moved cards are kept where they were put, also where their place is further down than is shown. */
const KEPT = 20;

interface Moved {
  /** The contact as it will be, or as it was read last. */
  row: ContactRow;
  /** How many of its moves are still being written. */
  writing: number;
}

/** Whom the mentor moves on the board: each card stands in its new column at once, before it is written. */
export class Moves {
  /** Who is being dragged. */
  dragged: ContactRow | null = null;
  /** Whose card takes the focus as soon as it is drawn. */
  following: ContactId | null = null;
  readonly #moved = new Map<ContactId, Moved>();
  readonly #columns = new Map<Stage, () => void>();
  readonly #write: (contact: Contact, to: Stage) => Promise<Contact | null>;
  #last: Promise<unknown> = Promise.resolve();
  #tell: (ids: ContactId[]) => void = () => undefined;

  /** @param write gives the contact as it then is; null where it could not be moved, which has been told */
  constructor(write: (contact: Contact, to: Stage) => Promise<Contact | null>) {
    this.#write = write;
  }

  /** @param draw draws a stage's column again. @returns a function that ends it */
  column(stage: Stage, draw: () => void): () => void {
    this.#columns.set(stage, draw);
    return () => this.#columns.delete(stage);
  }

  /** @param tell is told who has been moved */
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
    // The latest is the last.
    this.#moved.delete(id);
    this.#moved.set(id, moved);
    this.#forgetOldest();
    this.following = id;
    this.#draw([from, to]);
    this.#tell([...this.#moved.keys()]);

    // One after the other, so that the log tells the steps as they were made.
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

  /** A column's cards: those that were read, but for who has been moved since. */
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
   * Takes what was read where it is newer: wherever a card is shown, it stands where it was seen last.
   *
   * @param by the stage whose column has read it, and shows it already
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

/** Reads those who have been moved, wherever they stand by now. Draws nothing: the board need not be drawn with it. */
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
