import { looksLikeOnePerson } from '../../linkage/names.ts';
import type { Case } from './case.ts';
import { isAbout, type Look, sourceOf } from './looks.ts';
import type { Step } from './types.ts';

interface Named {
  name: string | null;
  personID: string | null;
}

const peopleIn = ({ facts }: Look): Named[] => [...facts.relationships, ...facts.memberships, ...facts.accounts];

/** Is the page one of this family? A namesake on a page that shows neither of the two is no evidence. */
function ofFamily(look: Look, { parentID, studentID, page }: Case): boolean {
  if (look === page || isAbout(look, studentID) || isAbout(look, parentID)) return true;
  return peopleIn(look).some(({ personID }) => personID !== null && (personID === parentID || personID === studentID));
}

/** Checks that find a household twice. HH-DIVIDED: the family divided at one address (linkage facts, 5b). */
const doubles = new Set(['HH-DUP', 'HH-DIVIDED']);

const said = (look: Look, outcomes: readonly string[]) =>
  look.checked.some(({ check, outcome }) => doubles.has(check) && outcomes.includes(outcome));

/** Is there a second record of the parent, or a second record of the household? */
export function twinsStep(given: Case): Step {
  const { looks, parentID, name, page, rows } = given;
  const step = { id: 'twins', source: null, showsOn: 'households' } as const;
  const family = looks.filter((look) => ofFamily(look, given));
  const like = (other: Named) => name !== null && other.name !== null && looksLikeOnePerson(name, other.name);
  const second = family.find((look) =>
    peopleIn(look).some((one) => parentID !== null && one.personID !== null && one.personID !== parentID && like(one)),
  );
  if (second) return { ...step, state: 'review', say: 'twinPerson', source: sourceOf(second), showsOn: null };
  const unread = page?.facts.relationships.some(
    (one) => !rows.includes(one) && (one.personID === null || parentID === null) && like(one),
  );
  if (page && unread) return { ...step, state: 'review', say: 'twinUnread', source: sourceOf(page), showsOn: null };
  const double = family.find((look) => said(look, ['fails', 'review']));
  if (double) return { ...step, state: 'review', say: 'twinHome', source: sourceOf(double), showsOn: null };
  const everyone =
    page?.complete === true &&
    name !== null &&
    parentID !== null &&
    page.facts.relationships.every((one) => one.name !== null && one.personID !== null);
  // Only the newest word of the checks on households counts, and both must have had their say.
  const homes = family.find((look) => look.checked.some(({ check }) => doubles.has(check)));
  const single = homes?.checked.some(({ check, outcome }) => check === 'HH-DUP' && outcome === 'meets');
  if (page && everyone && homes && single && !said(homes, ['unknown']))
    return { ...step, state: 'ok', say: 'twinNone', source: sourceOf(homes), showsOn: null };
  return { ...step, state: 'unknown', say: 'twinUnseen', source: page ? sourceOf(page) : null };
}
