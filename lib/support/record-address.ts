import type { Capsule } from './capsule/form.ts';

/**
 * The address of a ticket's record in Campus, where the district has said how its pages are addressed.
 * @param pages by page id, with {{student.personID}}, {{student.number}} or {{household.id}}
 * @returns null where it is not known, or the ticket does not hold what it needs
 */
export function recordAddress(
  pages: Readonly<Record<string, string>>,
  { page, personID, studentNumber, householdIDs }: Capsule,
): string | null {
  const template = page === null || !Object.hasOwn(pages, page) ? undefined : pages[page];
  if (template === undefined) return null;
  const [household] = householdIDs;
  const values: Readonly<Record<string, string | null | undefined>> = {
    'student.personID': personID,
    'student.number': studentNumber,
    'household.id': householdIDs.length === 1 ? household : null,
  };
  let complete = true;
  const address = template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    // Dots alone would lead to another page: "..", as a folder.
    if (!value || /^\.+$/.test(value)) complete = false;
    return encodeURIComponent(value ?? '');
  });
  return complete ? address : null;
}
