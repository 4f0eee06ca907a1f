import { noFacts } from '../facts.ts';
import type { FrameReading, PageReading } from '../report/reading.ts';
import { courseSectionTitle } from './course-section.ts';
import { pages } from './pages/index.ts';
import type { RawPage, RawReading } from './raw.ts';

function known(raw: RawPage, today: string): PageReading[] {
  const definition = pages.find(({ id }) => id === raw.page);
  if (!definition) return [];
  const { page, skin, content, rowsSince, owner } = raw;
  const { facts, unread, rows, context = {} } = definition.facts(raw, today);
  return [{ page, skin, content, rowsSince, owner, unread, rows, about: context, ...noFacts, ...facts }];
}

/** A tool of a section has the section where others have the person: "1234-5 Algebra I" is nobody's name. */
function sectionHeader(header: RawReading['header']): Pick<FrameReading, 'header' | 'course'> {
  const alone = header !== null && header.studentNumber === null && header.personID === null && header.grade === null;
  const section = alone ? courseSectionTitle(header.name ?? '') : null;
  return section
    ? { header: { ...header, name: null } as FrameReading['header'], course: { ...section, teacher: null } }
    : { header };
}

/**
 * Makes facts of what a frame has read. Done once, as it arrives: what is kept and checked are facts.
 * @param today ISO day, in the time zone of the person at the desk
 */
export function know(raw: RawReading, today: string): FrameReading {
  return { ...raw, ...sectionHeader(raw.header), pages: raw.pages.flatMap((page) => known(page, today)) };
}
