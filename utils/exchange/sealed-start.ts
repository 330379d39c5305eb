/** How an age file begins: binary, and ASCII-armored with `age -a`. */
export const VERSION_LINE = 'age-encryption.org/v1\n';
export const ARMOR_LINE = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file is sealed, judging by its beginning. @throws if it cannot be read */
export async function looksSealed(file: Blob): Promise<boolean> {
  const start = await file.slice(0, ARMOR_LINE.length).text();
  return start.startsWith(VERSION_LINE) || start === ARMOR_LINE;
}
