/** How much of a file is read at once (bytes). */
const PIECE = 524_288;

/** A file's content, piece by piece, so that the whole of it is never in memory. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < file.size; from += PIECE)
    yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
}

/** Whether two files have the same content. */
export async function isSameFile(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const others = piecesOf(other);
  for await (const piece of piecesOf(one)) {
    const { value } = await others.next();
    if (!piece.every((byte, at) => byte === value?.[at])) return false;
  }
  return true;
}
