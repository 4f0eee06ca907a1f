import { crossCheck } from './cross-check.ts';
import { jsonPlace } from './json-place.ts';
import { tooLarge, unsound } from './limits.ts';
import { bringUpToDate } from './migrations.ts';
import type { ProfileProblem } from './problem.ts';
import { problemsOf } from './reasons.ts';
import { type DistrictProfile, profileSchema } from './schema.ts';

export type ParsedProfile =
  | {
      ok: true;
      profile: DistrictProfile;
      /** The fields at the top that the document itself holds; the others have their defaults. */
      given: string[];
    }
  | { ok: false; problems: ProfileProblem[] };

const whole = (reason: string): ParsedProfile => ({ ok: false, problems: [{ path: '', reason }] });

function parseValue(input: unknown): ParsedProfile {
  const bad = unsound(input);
  if (bad.length > 0) return { ok: false, problems: bad };
  const upToDate = bringUpToDate(input);
  if (!upToDate.ok) return { ok: false, problems: [upToDate.problem] };
  const parsed = profileSchema.safeParse(upToDate.value, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = crossCheck(parsed.data);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, profile: parsed.data, given: Object.keys(upToDate.value as object) };
}

function parseText(input: string): ParsedProfile {
  // A file saved by a Windows editor starts with a byte order mark.
  const text = input.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = jsonPlace(text);
    return whole(`is not valid JSON (line ${line}, column ${column})`);
  }
  return parseValue(value);
}

/**
 * Checks a district profile.
 * @param input JSON text, or a value already read from JSON
 * @returns the profile with its defaults filled in, or every field that does not fit and why; never throws
 */
export function parseProfile(input: unknown): ParsedProfile {
  try {
    const large = tooLarge(typeof input === 'string' ? input.length : (JSON.stringify(input)?.length ?? 0));
    if (large) return { ok: false, problems: [large] };
    return typeof input === 'string' ? parseText(input) : parseValue(input);
  } catch {
    return whole('could not be read');
  }
}
