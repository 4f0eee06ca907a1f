import type { FirefoxSession } from '../../browsers/firefox-session.ts';

/** In the extension: the store of tickets under way, for as long as `use` takes. */
const inStore = (mode: 'readonly' | 'readwrite', use: string) => `return new Promise((resolve, reject) => {
  const opening = indexedDB.open('campus-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const change = opening.result.transaction('outbox', '${mode}');
    const store = change.objectStore('outbox');
    let result = null;
    store.getAll().onsuccess = ({ target }) => {
      const all = target.result;
      ${use}
    };
    change.oncomplete = () => {
      opening.result.close();
      resolve(result);
    };
  };
})`;

/** State and reason of every ticket under way, such as "unknown interrupted". */
export const outboxStates = (firefox: FirefoxSession): Promise<string[]> =>
  firefox.asExtension(inStore('readonly', "result = all.map(({ entry }) => entry.state + ' ' + entry.reason);"));

/** As if the last attempts had been ten minutes earlier. */
export const passTenMinutes = (firefox: FirefoxSession): Promise<void> =>
  firefox.asExtension(
    inStore(
      'readwrite',
      'for (const one of all) store.put({ ...one, entry: { ...one.entry, triedAt: one.entry.triedAt - 600000 } });',
    ),
  );
