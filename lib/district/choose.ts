import type { PolicyValues } from './managed.ts';
import { type ParsedProfile, parseProfile } from './parse.ts';
import type { ProfileProblem } from './problem.ts';
import { addressProblems, profileAddress } from './profile-address.ts';
import type { CurrentProfile, ProfileSource } from './profile-source.ts';
import { roles } from './role.ts';
import { parseFile, parsePolicyCopy, parseUrlCopy } from './stored.ts';

/** What the sources hold, as it was read; nothing here is trusted yet. */
export interface Sources {
  /** null: the policy has not answered. */
  policy: PolicyValues | null;
  /** Why the policy could not be read; null: it could. */
  policyError: string | null;
  policyCopy: unknown;
  file: unknown;
  url: unknown;
  urlCopy: unknown;
}

type Fits = ParsedProfile & { ok: true };
type Kept = CurrentProfile['kept'];
type Found = { read: Fits; date: string | null; kept: Kept } | null;
export type Chosen = Pick<CurrentProfile, 'source' | 'date' | 'kept' | 'problems' | 'locked'> & { read: Fits | null };

/** A value that stands for "not set": administrators leave keys in with an empty text. */
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Text as it stands, anything else as its JSON, to be kept and compared. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The policy's values; while it has not answered, those it gave last. */
function policyNow({ policy, policyCopy }: Sources): PolicyValues {
  return policy ?? parsePolicyCopy(policyCopy)?.values ?? {};
}

/** What a policy may choose from. */
const choices = { role: roles, language: ['en', 'es'] } as const;

const choiceProblems = (policy: PolicyValues): ProfileProblem[] =>
  (['role', 'language'] as const).flatMap((key) =>
    !isSet(policy[key]) || (choices[key] as readonly unknown[]).includes(policy[key])
      ? []
      : [{ path: key, reason: `must be one of ${choices[key].join(', ')}` }],
  );

/** The web address that counts: the policy's, else the one a person set. null: there is none. */
export function wantedUrl(sources: Sources): { url: string; locked: boolean } | null {
  const { profileUrl } = policyNow(sources);
  const locked = isSet(profileUrl);
  const address = profileAddress(locked ? profileUrl : sources.url);
  return address.ok ? { url: address.url, locked } : null;
}

function fromPolicy(sources: Sources, now: string, tell: (problems: ProfileProblem[]) => void): Found {
  const copy = parsePolicyCopy(sources.policyCopy);
  const keptProfile = (kept: Kept): Found => {
    const read = parseProfile(copy?.values['profile'] ?? '');
    return copy && read.ok ? { read, date: copy.date, kept } : null;
  };
  if (sources.policy === null) return keptProfile('not-answered');
  const { profile } = sources.policy;
  if (!isSet(profile)) return null;
  const read = parseProfile(profile);
  if (read.ok) return { read, date: copy?.values['profile'] === asText(profile) ? copy.date : now, kept: null };
  tell(read.problems);
  return keptProfile('newer-failed');
}

function fromUrl(url: string, stored: unknown, tell: (problems: ProfileProblem[]) => void): Found {
  const copy = parseUrlCopy(stored);
  if (copy?.url !== url) return null;
  tell(copy.problems);
  if (copy.text === null) return null;
  const read = parseProfile(copy.text);
  if (read.ok) return { read, date: copy.date, kept: copy.problems.length > 0 ? 'newer-failed' : null };
  tell(read.problems);
  return null;
}

function fromFile(stored: unknown, tell: (problems: ProfileProblem[]) => void): Found {
  const file = parseFile(stored);
  if (file === null) return null;
  const read = parseProfile(file.input);
  if (read.ok) return { read, date: file.date, kept: null };
  tell(read.problems);
  return null;
}

/**
 * Which source is in force: the policy's profile, the policy's web address, the imported file, the web address that a
 * person set. Whole profiles; they are not mixed. Pure.
 * @param now an ISO time: when a policy is seen for the first time
 * @returns `read: null` when none of them has a profile that fits
 */
export function choose(sources: Sources, now: string): Chosen {
  const problems: Chosen['problems'] = [];
  const teller = (source: ProfileSource) => (found: ProfileProblem[]) =>
    void problems.push(...found.map((problem) => ({ ...problem, source })));
  if (sources.policyError !== null) teller('managed')([{ path: '', reason: sources.policyError }]);
  const { profileUrl } = policyNow(sources);
  if (isSet(profileUrl)) teller('managed')(addressProblems(profileUrl));
  teller('managed')(choiceProblems(policyNow(sources)));
  const url = wantedUrl(sources);
  const looks: [ProfileSource, boolean, () => Found][] = [
    ['managed', true, () => fromPolicy(sources, now, teller('managed'))],
    ['url', true, () => (url?.locked ? fromUrl(url.url, sources.urlCopy, teller('url')) : null)],
    ['file', false, () => fromFile(sources.file, teller('file'))],
    ['url', false, () => (url && !url.locked ? fromUrl(url.url, sources.urlCopy, teller('url')) : null)],
  ];
  for (const [source, locked, look] of looks) {
    const found = look();
    if (found) return { ...found, source, locked, problems };
  }
  return { read: null, source: 'built-in', date: null, kept: null, locked: false, problems };
}
