import type { Answer, Asked } from '../routes.ts';
import { adHocReport } from './ad-hoc-report.ts';
import { bigPage } from './big-page.ts';
import { helpArticle } from './help-article.ts';
import { messageEditor } from './message-editor.ts';
import { otherApp } from './other-app.ts';
import { relationshipTypes } from './relationship-types.ts';
import { roster } from './roster.ts';
import { toolRights } from './tool-rights.ts';
import type { Lookalike } from './types.ts';

/** Every page on which the extension must show nothing; the last two are the bench's. */
export const lookalikes: readonly Lookalike[] = [
  adHocReport,
  helpArticle,
  otherApp,
  relationshipTypes,
  toolRights,
  messageEditor,
  bigPage,
  roster,
];

/** Path and query of a look-alike. Throws on an id that does not exist. */
export function lookalikePath(id: string): string {
  const page = lookalikes.find((lookalike) => lookalike.id === id);
  if (page === undefined) throw new Error(`no such look-alike: ${id}`);
  return page.path;
}

/** The document of a look-alike at this path, or null. */
export function lookalikePage(asked: Asked): Answer | null {
  const make = lookalikes.map(({ pages }) => pages[asked.path]).find((page) => page !== undefined);
  return make === undefined ? null : { body: make(asked) };
}
