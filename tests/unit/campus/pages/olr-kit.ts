import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import type { Applicant, Application, LinkState } from '../../../../lib/facts.ts';
import { recognisePages } from '../../../../lib/report/recognise.ts';
import { page as documentOf } from '../read.ts';

/** Where a review of an application may stand. */
export const REVIEW =
  'https://practice.infinitecampus.org/campus/sis/campus-tools/application-processing?applicationID=70012';
export const SEARCH = 'https://practice.infinitecampus.org/campus/sis/campus-tools/staff-processing';

/** Reads one document as the extension does, alone in its tab. */
export async function readAlone(body: string, url: string) {
  const doc = documentOf(body, url);
  const win = doc.defaultView as unknown as Window;
  const result = await frameReader(win, 'key', frameConfig({}, [])).read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  const reading = know(result.reading, '2026-03-02');
  const pages = recognisePages([{ frameId: 0, reading }]);
  return {
    ids: pages.map(({ page }) => page.page),
    page: (id: string) => pages.find(({ page }) => page.page === id)?.page ?? null,
    rows: result.pages,
  };
}

type Short = [string | null, Applicant['kind'], LinkState];

/** Everybody and everything in an application, in short; null when the page is taken for none. */
export async function applicantsIn(body: string, url = REVIEW) {
  const read = (await readAlone(body, url)).page('olr-application');
  if (!read) return null;
  return {
    all: read.applicants.map(({ name, kind, link }): Short => [name, kind, link]),
    roles: read.applicants.map(({ role }) => role),
    application: read.about.applicationNumber,
    rows: read.rows,
    unread: read.unread,
  };
}

export async function applicationsIn(body: string, url = SEARCH) {
  const read = (await readAlone(body, url)).page('olr-search');
  if (!read) return null;
  const facts = read.applications.map(({ row: _row, ...rest }): Omit<Application, 'row'> => rest);
  return { facts, rows: read.rows, unread: read.unread };
}
