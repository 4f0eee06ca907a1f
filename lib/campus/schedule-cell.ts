import type { Section } from '../facts.ts';
import { courseSection, courseSectionTitle } from './course-section.ts';
import { looksLikeName } from './identity.ts';

/** What a cell begins an entry with: "0123-4 | Algebra I"; a day, a time and a count are none. The source of an expression. */
export const ENTRY =
  '(?:^|\\| )(?!\\d{1,2}-\\d{1,2}-\\d{2,4}\\b|(?:19|20)\\d\\d-\\d\\d\\b)(?=[\\w.-]*\\d)[\\w.][\\w.-]{2,}-\\d{1,4}(?![\\d:/-])[ |:–-]+\\p{L}';

/** "Teacher: Practice, Tim". */
const TEACHER = /^(?:teacher|instructor|maestr[oa]|docente)\s*:\s*/i;

/** An entry's number with its name, which may stand in the next part of the cell. */
function entryAt(
  parts: readonly string[],
  at: number,
): { found: Omit<Section, 'teacher' | 'term' | 'roster'>; next: number } | null {
  const [part = '', after = ''] = [parts[at], parts[at + 1]];
  const own = courseSectionTitle(part);
  if (own) return { found: own, next: at + 1 };
  const both = courseSection(part)?.name === null ? courseSectionTitle(`${part} ${after}`) : null;
  return both && { found: both, next: at + 2 };
}

/**
 * The sections that one cell of a schedule prints, in its own order: number, name, teacher, and what else there is.
 * @param cell the texts of the cell, parted by " | "
 */
export function sectionsInCell(cell: string, term: string | null): Section[] {
  const parts = cell.split(' | ');
  const sections: Section[] = [];
  for (let at = 0; at < parts.length; ) {
    const entry = entryAt(parts, at);
    const part = parts[at] ?? '';
    const last = sections.at(-1);
    if (entry) {
      // A text that goes on with more than the name is not taken apart.
      const name = /[,:]/.test(entry.found.name ?? '') ? null : entry.found.name;
      sections.push({ ...entry.found, name, teacher: null, term, roster: null });
    } else if (last?.teacher === null && (TEACHER.test(part) || looksLikeName(part)))
      last.teacher = part.replace(TEACHER, '') || null;
    at = entry?.next ?? at + 1;
  }
  return sections;
}

/** The same section in several cells is one, in all of their terms. */
export function onceEach(sections: readonly Section[]): Section[] {
  const found = new Map<string, Section>();
  for (const section of sections) {
    const key = `${section.courseNumber}-${section.sectionNumber}`;
    const before = found.get(key);
    const terms = [...new Set([before?.term, section.term].filter(Boolean))].join(', ');
    found.set(key, { ...(before ?? section), term: terms || null });
  }
  return [...found.values()];
}
