type Listener = (...args: never[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    count: () => listeners.size,
    fire: (...args: unknown[]) => {
      for (const listener of [...listeners]) listener(...(args as never[]));
    },
  };
}

interface Injection {
  target: { tabId: number };
  func: (address: string, origin: string) => unknown;
  args: [string, string];
}

/** A hand-made browser: tabs that open and load when the test says so, and a list of what was done. */
export const fake = {
  done: [] as string[],
  granted: true,
  /** Set to make a call fail. */
  createFails: false,
  /** Whether scripts may enter the page that is now in the tab. */
  enters: (): boolean => true,
  /** The site that the tab is at; null: the desk. */
  origin: null as string | null,
  onCreated: () => {},
  updated: event(),
  removed: event(),
  reset() {
    Object.assign(fake, {
      done: [],
      granted: true,
      createFails: false,
      enters: () => true,
      origin: null,
      onCreated: () => {},
    });
  },
};

export const browser = {
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => {
      fake.done.push(`asked ${origins.join()}`);
      return fake.granted;
    },
  },
  tabs: {
    onUpdated: fake.updated,
    onRemoved: fake.removed,
    create: async ({ url }: { url: string }) => {
      if (fake.createFails) throw new Error('no window');
      fake.done.push(`opened ${url}`);
      fake.onCreated();
      return { id: 5 };
    },
    update: async (id: number, { url }: { url: string }) => {
      fake.done.push(`sent tab ${id} to ${url}`);
    },
  },
  scripting: {
    executeScript: async ({ target, func, args }: Injection) => {
      if (!fake.enters()) throw new Error('Cannot access contents of the page');
      const link = {
        href: '',
        click: () => fake.done.push(`tab ${target.tabId} went on to ${link.href}`),
      };
      // The function runs in the page, where `document` and `location` are the page's own.
      const run = new Function('document', 'location', 'args', `return (${func.toString()})(...args)`);
      const result: unknown = run({ createElement: () => link }, { origin: fake.origin ?? args[1] }, args);
      return [{ result }];
    },
  },
};
