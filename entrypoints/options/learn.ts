import type { LearnServices } from '../../components/settings/learn/services.ts';
import type { FillResult, ListedField } from '../../lib/dom/form/types.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { noteDeskSite } from '../../lib/storage/desk-sites.ts';
import { addDesk, desksItem, removeDesk } from '../../lib/storage/desks.ts';

const part = (answer: unknown, name: string): unknown =>
  typeof answer === 'object' && answer !== null ? ((answer as Record<string, unknown>)[name] ?? null) : null;

/** The tab that `?learn=<id>` names. */
function startTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('learn') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** What the settings page may do in the browser to learn a form. */
export function learnServices(ask: (message: FromPage) => Promise<unknown>): LearnServices {
  return {
    startTab: startTab(),
    noteSite: (url) => void noteDeskSite(new URL(url).origin).catch(() => undefined),
    open: async (url) => (await browser.tabs.create({ url, active: false }).catch(() => null))?.id ?? null,
    fields: async (tabId) => {
      const answer = await ask({ type: 'desk-form', tabId, plan: null }).catch(() => null);
      const fields = part(answer, 'fields') as ListedField[] | null;
      const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
      return fields === null || url === undefined ? null : { fields, url };
    },
    tryOut: async (tabId, plan) =>
      part(await ask({ type: 'desk-form', tabId, plan }).catch(() => null), 'result') as FillResult | null,
    watchDesks: (tell) => desksItem.watch((desks) => tell(desks ?? [])),
    addDesk,
    removeDesk,
  };
}
