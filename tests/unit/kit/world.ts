import type { ToFrame } from '../../../lib/messages/map.ts';
import fakeBrowser from './webextension-polyfill.ts';

/** The parts of a browser that WXT's fake does not have, and a list of what was done to each. */

export interface Script {
  id: string;
  matches: string[];
}
type Listener = (...given: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    removeAllListeners: () => listeners.clear(),
    trigger: (...given: unknown[]) => Promise.all([...listeners].map((listener) => listener(...(given as never[])))),
  };
}

const fresh = () => ({
  granted: ['https://*.infinitecampus.org/*'],
  tabs: [] as { id: number; url: string }[],
  /** What hears the worker, by `tabId:frameId`. */
  frames: new Map<string, (message: ToFrame) => unknown>(),
  sent: [] as { tabId: number; frameId: number; message: ToFrame }[],
  injected: [] as { tabId: number; frames: number[] | 'all'; file: string }[],
  scripts: [] as Script[],
  /** Calls of `scripting` that change what is registered, by name. */
  calls: [] as string[],
  popups: 0,
  /** Characters that session memory holds; the browser's own measure is bytes. */
  quota: Number.POSITIVE_INFINITY,
});

export const world = fresh();
const added = event();
const removed = event();

const session = fakeBrowser.storage.session;
const plainSet = session.set.bind(session);

async function setWithinQuota(items: Record<string, unknown>): Promise<void> {
  const next = { ...((await session.get(null)) as Record<string, unknown>), ...items };
  if (JSON.stringify(next).length > world.quota) throw new Error('Session storage quota bytes exceeded.');
  await plainSet(items);
}

const host = (pattern: string) => pattern.replace(/^https:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
const inTab = (url: string) => (pattern: string) => new URL(url).hostname.endsWith(host(pattern));

function register(script: Script, known: boolean): void {
  const at = world.scripts.findIndex(({ id }) => id === script.id);
  if (at >= 0 !== known) throw new Error(known ? `Nonexistent script ID '${script.id}'` : 'Duplicate script ID');
  if (known) world.scripts[at] = script;
  else world.scripts.push(script);
}

const parts = {
  scripting: {
    executeScript: async (given: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) => {
      const { tabId, frameIds } = given.target;
      world.injected.push({ tabId, frames: frameIds ?? 'all', file: given.files?.[0] ?? '' });
      const there = [...world.frames.keys()].filter((key) => key.startsWith(`${tabId}:`));
      return there.map((key) => ({ frameId: Number(key.split(':')[1]), result: null }));
    },
    getRegisteredContentScripts: async () => [...world.scripts],
    registerContentScripts: async ([script]: [Script]) => {
      world.calls.push('register');
      register(script, false);
    },
    updateContentScripts: async ([script]: [Script]) => {
      world.calls.push('update');
      register(script, true);
    },
    unregisterContentScripts: async () => {
      world.calls.push('unregister');
      world.scripts = [];
    },
  },
  permissions: { getAll: async () => ({ origins: [...world.granted] }), onAdded: added, onRemoved: removed },
  tabs: {
    query: async ({ url }: { url: string[] }) => world.tabs.filter((tab) => url.some(inTab(tab.url))),
    update: async () => undefined,
    create: async ({ url }: { url: string }) => {
      const tab = { id: 1000 + world.tabs.length, url };
      world.tabs.push(tab);
      return tab;
    },
    sendMessage: async (tabId: number, message: ToFrame, { frameId }: { frameId: number }) => {
      const hear = world.frames.get(`${tabId}:${frameId}`);
      if (!hear) throw new Error('Could not establish connection. Receiving end does not exist.');
      world.sent.push({ tabId, frameId, message });
      return hear(message);
    },
  },
  action: { openPopup: async () => void world.popups++ },
  i18n: { getUILanguage: () => 'en-US' },
};

for (const [name, part] of Object.entries(parts)) Object.assign(fakeBrowser[name as keyof typeof parts], part);
session.set = setWithinQuota as typeof session.set;

/** A browser as it starts: nothing open, nothing stored, only the manifest's hosts granted. */
export function resetWorld(): void {
  fakeBrowser.reset();
  added.removeAllListeners();
  removed.removeAllListeners();
  Object.assign(world, fresh());
}

/** The worker dies: its listeners go, what is stored stays. */
export function dropListeners(): void {
  for (const one of [fakeBrowser.runtime.onMessage, fakeBrowser.tabs.onRemoved, fakeBrowser.tabs.onUpdated])
    one.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  added.removeAllListeners();
  removed.removeAllListeners();
}

export async function grant(...origins: string[]): Promise<void> {
  world.granted.push(...origins);
  await added.trigger({ origins });
}

export async function takeBack(origin: string): Promise<void> {
  world.granted = world.granted.filter((one) => one !== origin);
  await removed.trigger({ origins: [origin] });
}

/** Everything in session memory. */
export const stored = async () => (await session.get(null)) as Record<string, string>;
