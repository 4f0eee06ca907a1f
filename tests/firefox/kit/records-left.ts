/** In the extension: how many answers and tickets the database holds; 0 without a database. */
export const recordsLeft = `return new Promise((resolve, reject) => {
  const opening = indexedDB.open('campus-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const stores = ['answers', 'outbox', 'sent'].filter((name) => db.objectStoreNames.contains(name));
    let records = 0;
    const end = () => (db.close(), resolve(records));
    if (stores.length === 0) return end();
    const reading = db.transaction(stores);
    for (const name of stores) reading.objectStore(name).count().onsuccess = ({ target }) => (records += target.result);
    reading.oncomplete = end;
  };
})`;
