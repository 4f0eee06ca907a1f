import { householdLabels } from './household-labels.ts';
import { householdNameIn } from './household-values.ts';
import type { RawPage } from './raw.ts';
import type { OwnList } from './spec.ts';
import { linesOf, printedID, text } from './values.ts';

const ASIDE = 'household';

/** Household Information above its tabs: name and phone of the household in hand (campus-pages.md §4.1). */
export const householdAside: OwnList = {
  id: ASIDE,
  labels: {
    name: ['Name', 'Nombre'],
    householdName: householdLabels['name'] ?? [],
    householdID: householdLabels['householdID'] ?? [],
    phone: householdLabels['phone'] ?? [],
    comments: ['Comments', 'Comentarios'],
  },
  ids: ['household'],
  // As a grid it would be the households of somebody.
  least: 99,
  needs: ['householdName', 'name', 'phone'],
  score: { has: [{ of: ['householdName', 'name', 'phone', 'comments'], each: 0.5, most: 2 }] },
  record: { keys: ['householdName', 'name', 'phone'], needs: ['householdName', 'phone', 'comments'], alone: true },
  aside: true,
};

/**
 * The one household that a page is about: by the ids of its address or of its form, by the name in its form or in the
 * heading over its list. What is not certain is null.
 */
export function householdInHand(page: RawPage, list: string): { name: string | null; householdID: string | null } {
  const forms = linesOf(page, ASIDE).map(({ line }) => line);
  // All lines of a long list stand under one heading, or under a few.
  const headings = new Set(linesOf(page, list).map(({ line }) => line.group));
  const groups = [...new Set([...headings].map(householdNameIn))];
  const form = forms.length === 1 ? forms[0] : undefined;
  const said = form && (householdNameIn(text(form, 'householdName')) ?? householdNameIn(text(form, 'name')));
  return {
    name: said ?? (groups.length === 1 ? (groups[0] ?? null) : null),
    householdID: page.ids.household ?? (form ? (printedID(form, 'householdID') ?? form.ids.household) : null),
  };
}
