import type { Answer, Asked } from '../routes.ts';
import { adHocExport } from './ad-hoc-export.ts';
import { adHocReport } from './ad-hoc-report.ts';
import { bigPage } from './big-page.ts';
import { deviceAuthorization } from './device-authorization.ts';
import { helpArticle } from './help-article.ts';
import { helpHouseholds } from './help-households.ts';
import { helpKeys } from './help-keys.ts';
import { helpRegistration } from './help-registration.ts';
import { householdReport } from './household-report.ts';
import { keyLetter } from './key-letter.ts';
import { logInParent } from './log-in-parent.ts';
import { logInStaff } from './log-in-staff.ts';
import { messageEditor } from './message-editor.ts';
import { olrLiterals } from './olr-literals.ts';
import { olrStatusSetup } from './olr-status-setup.ts';
import { otherApp } from './other-app.ts';
import { otherAppCourses } from './other-app-courses.ts';
import { relationshipTypes } from './relationship-types.ts';
import { roster } from './roster.ts';
import { sectionReport } from './section-report.ts';
import { toolRights } from './tool-rights.ts';
import type { Lookalike } from './types.ts';
import { userRights } from './user-rights.ts';

/** Every page on which the extension must show nothing; the last two are the bench's. */
export const lookalikes: readonly Lookalike[] = [
  adHocReport,
  helpArticle,
  otherApp,
  relationshipTypes,
  toolRights,
  messageEditor,
  logInStaff,
  logInParent,
  deviceAuthorization,
  householdReport,
  helpHouseholds,
  helpRegistration,
  helpKeys,
  otherAppCourses,
  sectionReport,
  olrStatusSetup,
  olrLiterals,
  userRights,
  adHocExport,
  keyLetter,
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
