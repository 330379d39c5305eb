/** How a file in the age format begins, as bytes and, with `age -a`, as letters. */
export const VERSION_LINE = 'age-encryption.org/v1\n';
export const ARMOR_LINE = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file is sealed, by how it begins. @throws when it cannot be read */
export async function looksSealed(file: Blob): Promise<boolean> {
  const start = await file.slice(0, ARMOR_LINE.length).text();
  return start.startsWith(VERSION_LINE) || start === ARMOR_LINE;
}
