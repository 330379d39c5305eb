/** How much is kept in memory before the browser gets it, which can move it to disk (bytes). */
const MOST = 524_288;

/** Collects the pieces of a file, of which little is ever in memory. */
export class Gathering {
  readonly #parts: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #length = 0;

  /** @returns whether enough had come together to be handed on */
  add(piece: Uint8Array<ArrayBuffer>): boolean {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < MOST) return false;
    this.#parts.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#length = 0;
    return true;
  }

  /** All that was added so far. */
  whole(): Blob {
    return new Blob([...this.#parts, ...this.#pieces]);
  }
}
