import { JSDOM } from 'jsdom';
import type { FillField, FillJob, FillResult } from '../../../../lib/dom/form/types.ts';

/** A document of this markup, with what jsdom lacks. */
export function page(body: string): Document {
  const dom = new JSDOM(`<!doctype html><body>${body}`, { url: 'https://desk.example/new' });
  const { window } = dom;
  for (const name of ['Document', 'Element', 'Node', 'Event', 'MutationObserver'] as const) {
    (globalThis as unknown as Record<string, unknown>)[name] = window[name];
  }
  return window.document;
}

/** A field with the defaults of a profile's. */
export const field = (part: Partial<FillField> & Pick<FillField, 'to' | 'value'>): FillField => ({
  called: JSON.stringify(part.to),
  kind: 'text',
  selectBy: 'text',
  settleMs: 0,
  fileName: 'ticket.txt',
  ...part,
});

export const jobOf = (fields: FillField[], more: Partial<FillJob> = {}): FillJob => ({
  origin: 'https://desk.example',
  steps: [{ ready: null, fields }],
  from: 0,
  patience: 300,
  onlyLook: false,
  again: false,
  ...more,
});

export const problemsOf = ({ problems }: FillResult) => problems.map(({ why }) => why);
