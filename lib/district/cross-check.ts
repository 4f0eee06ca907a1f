import { isSelector } from './css-selector.ts';
import { placeholderPattern } from './placeholders.ts';
import type { ProfileProblem } from './problem.ts';
import { protocolProblems } from './protocol-problems.ts';
import type { DistrictProfile } from './schema.ts';
import { targetProblems } from './target-check.ts';

/** Says of each id that stands twice where the second one stands. */
function repeated(entries: readonly string[], path: (index: number) => string): ProfileProblem[] {
  return entries.flatMap((id, index) =>
    entries.indexOf(id) === index ? [] : [{ path: path(index), reason: `"${id}" stands here a second time` }],
  );
}

/** Selectors of a student's header, and addresses of records, which carry numbers and lead to the district's Campus only. */
function campusProblems({ headers, campusPages, hosts }: DistrictProfile): ProfileProblem[] {
  const selectors = headers.flatMap((locator, index) =>
    Object.entries(locator).flatMap(([field, text]) =>
      text === undefined || isSelector(text)
        ? []
        : [{ path: `headers.${index}.${field}`, reason: `"${text}" is no CSS selector that a header can be found by` }],
    ),
  );
  const elsewhere = Object.entries(campusPages).flatMap(([page, address]) => {
    const { hostname } = new URL(address.replace(placeholderPattern, '1'));
    const own = hosts.includes(hostname) || /(?:^|\.)infinitecampus\.org$/.test(hostname);
    return own
      ? []
      : [{ path: `campusPages.${page}`, reason: `leads to ${hostname}, which is no Campus host; add it to "hosts"` }];
  });
  return [...selectors, ...elsewhere];
}

/** What the schema cannot say of one field alone: ids that stand twice, names of things that are not there. */
export function crossCheck(profile: DistrictProfile): ProfileProblem[] {
  const schools = profile.schools.map(({ id }) => id);
  const specialists = profile.specialists.map(({ id }) => id);
  const { entries } = profile.assignments;
  const missing = entries.flatMap(({ school, specialist, backup }, index) => {
    const at = `assignments.entries.${index}`;
    return [
      ...(schools.includes(school) ? [] : [{ path: `${at}.school`, reason: `there is no school "${school}"` }]),
      ...(specialists.includes(specialist)
        ? []
        : [{ path: `${at}.specialist`, reason: `there is no specialist "${specialist}"` }]),
      ...(backup === null || specialists.includes(backup)
        ? []
        : [{ path: `${at}.backup`, reason: `there is no specialist "${backup}"` }]),
    ];
  });
  const taskSchools = profile.tasks.entries.flatMap(({ schools: named }, index) =>
    (named ?? []).flatMap((school, at) =>
      schools.includes(school)
        ? []
        : [{ path: `tasks.entries.${index}.schools.${at}`, reason: `there is no school "${school}"` }],
    ),
  );
  return [
    ...repeated(schools, (index) => `schools.${index}.id`),
    ...repeated(specialists, (index) => `specialists.${index}.id`),
    ...repeated(
      profile.targets.map(({ id }) => id),
      (index) => `targets.${index}.id`,
    ),
    ...repeated(
      entries.map(({ school }) => school),
      (index) => `assignments.entries.${index}.school`,
    ),
    ...repeated(
      profile.tasks.entries.map(({ id }) => id),
      (index) => `tasks.entries.${index}.id`,
    ),
    ...missing,
    ...taskSchools,
    ...campusProblems(profile),
    ...profile.targets.flatMap((target, index) => targetProblems(target, `targets.${index}`)),
    ...protocolProblems(profile.support.protocols, profile.support.emergency !== null),
  ];
}
