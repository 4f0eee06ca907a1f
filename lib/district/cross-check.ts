import { unknownPlaceholders } from './placeholders.ts';
import type { ProfileProblem } from './problem.ts';
import type { DistrictProfile } from './schema.ts';
import type { Target } from './targets.ts';

/** Says of each id that stands twice where the second one stands. */
function repeated(entries: readonly string[], path: (index: number) => string): ProfileProblem[] {
  return entries.flatMap((id, index) =>
    entries.indexOf(id) === index ? [] : [{ path: path(index), reason: `"${id}" stands here a second time` }],
  );
}

/** A target's templates by the field they stand in. */
function templates(target: Target): [string, string][] {
  if (target.type === 'url') return Object.entries(target.params).map(([name, text]) => [`params.${name}`, text]);
  if (target.type === 'mailto') return (['to', 'cc', 'subject', 'body'] as const).map((name) => [name, target[name]]);
  return [];
}

function targetProblems(target: Target, at: string): ProfileProblem[] {
  const problems = templates(target).flatMap(([field, text]) =>
    unknownPlaceholders(text).map((name) => ({
      path: `${at}.${field}`,
      reason: `{{${name}}} is not a known placeholder`,
    })),
  );
  if (target.type !== 'url') return problems;
  // Whatever stands after the host would be lost where path and landing are put behind it.
  if (!/^https:\/\/[^/?#@\\]+\/?$/i.test(target.origin)) {
    problems.push({
      path: `${at}.origin`,
      reason: 'must be an https address without a path, such as https://desk.example',
    });
  }
  for (const field of ['path', 'landing'] as const) {
    if (/[#\s]/.test(target[field])) problems.push({ path: `${at}.${field}`, reason: 'must hold no # and no spaces' });
  }
  return problems;
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
    ...missing,
    ...profile.targets.flatMap((target, index) => targetProblems(target, `targets.${index}`)),
  ];
}
