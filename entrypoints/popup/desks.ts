import type { Services } from '../../components/panel/services.ts';
import { forgetToken, keepToken, watchToken } from '../../lib/delivery/desk-token.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';

type DeskServices = Pick<
  Services,
  'call' | 'deliver' | 'watchToken' | 'keepToken' | 'forgetToken' | 'fill' | 'learnForm'
>;

/** What the panel asks about help desks. */
export function deskServices(ask: (message: FromPage) => Promise<unknown>): DeskServices {
  return {
    call(url) {
      // A link, as on any page: a tab of its own would stay behind, empty and in front, and no call begins there.
      const link = Object.assign(document.createElement('a'), { href: url });
      link.click();
    },
    async deliver(tabId, plan, about) {
      const told = () => ask({ type: 'deliver', tabId, plan, about }).catch(() => null);
      const reader = import('../../lib/delivery/delivery-schema.ts');
      // A worker that ended in the middle says nothing; its next life knows the ticket by its id.
      const answer = (await told()) ?? (await told());
      return (await reader).asDelivery(answer, plan.kind === 'post');
    },
    watchToken,
    keepToken,
    forgetToken,
    fill: async (tabId, what) => wasDone(await ask({ type: 'fill', tabId, what }).catch(() => null)),
    learnForm: (tabId) =>
      void browser.tabs.create({
        url: browser.runtime.getURL(`/options.html?learn=${tabId}#learn` as '/options.html'),
      }),
  };
}

function wasDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === true;
}
