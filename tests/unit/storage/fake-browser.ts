/** A stand-in for the browser's session storage: keeps values and tells listeners, as the real one does. */
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

export function fakeStorage() {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (key: string, newValue: unknown, area = 'session') => {
    for (const listener of [...listeners]) listener({ [key]: newValue === undefined ? {} : { newValue } }, area);
  };
  const session = {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(values) : values.has(key) ? { [key]: values.get(key) } : {},
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) {
        values.set(key, value);
        tell(key, value);
      }
    },
    remove: async (key: string) => {
      values.delete(key);
      tell(key, undefined);
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  return { browser: { storage: { session, onChanged } }, values, listeners, tell };
}
