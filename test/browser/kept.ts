/**
 * Reads stored data from a page of the extension (`Extension.inExtension`), so these functions must be
 * self-contained.
 */

/** The names of the people in the list, in order. */
export async function namesHere(): Promise<string[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('mentor-trail');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      const asked = db.transaction('contacts').objectStore('contacts').getAll();
      asked.onsuccess = () => resolve(asked.result.map(({ name }: { name: string }) => name).sort());
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    db.close();
  }
}

/** Every row of every database of the extension, as text. */
export async function everythingKept(): Promise<string> {
  const all: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      all.push(JSON.stringify(rows));
    }
    db.close();
  }
  return all.join('\n');
}
