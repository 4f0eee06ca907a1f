import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import type { LocalText } from '../../../lib/district/local-text.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';

const texts = ({ handouts }: typeof defaultProfile): LocalText[] => [
  ...[handouts.activation, handouts.studentApp].flatMap(({ title, steps, notes }) => [title, ...steps, ...notes]),
  handouts.whereToSignIn,
  ...handouts.replies.flatMap(({ title, text, steps }) => [title, ...text, ...steps]),
];
const said = (profile: typeof defaultProfile) =>
  texts(profile)
    .map(({ en }) => en)
    .join('\n');

describe('the built-in texts of the hand-outs', () => {
  it.each([defaultProfile, practiceProfile])('are whole in both languages', (profile) => {
    expect(texts(profile).length).toBeGreaterThan(30);
    for (const { es } of texts(profile)) expect(es?.trim()).toBeTruthy();
  });

  it.each([defaultProfile, practiceProfile])('name nobody, no SIS team, and nothing of a password', (profile) => {
    const all = JSON.stringify(texts(profile));
    expect(all).not.toMatch(/Holley|Diane|\bSIS\b|specialist|especialista/);
    expect(all).not.toMatch(/Social Security|Seguro Social|birth ?date|student ID as|report card/i);
  });

  // The portal page: "New Infinite Campus Users", "Updating Your Contact Information", and support protocol 3.
  it.each([
    'click “New User?”',
    '“Verify Password” field',
    'Click “Create Account”.',
    'it cannot be used again',
    'click “Forgot Your Password?”',
    'sent to the address on record',
    'If a child is missing from your account, please contact the school’s registrar.',
    'Address changes require an affidavit of residency.',
    'at the beginning of each school year',
    'In the top left corner, click the menu icon and select More.',
    'Click Address Information. The phone number there is your household’s primary phone.',
    'the parent most likely to answer when called',
    'Click Family Information.',
    'please enter a Let’s Talk ticket',
    'the orange “Let’s Talk” tab',
  ])('hold what the district’s pages state: %s', (words) => {
    expect(said(defaultProfile).toLowerCase()).toContain(words.toLowerCase());
  });

  it('send practice families to the practice desk alone', () => {
    expect(JSON.stringify(practiceProfile.handouts)).not.toContain('Talk');
  });
});

describe('hand-outs in a profile', () => {
  const parse = (handouts: unknown) => parseProfile({ ...JSON.parse(JSON.stringify(defaultProfile)), handouts });

  it('may be left out: then the cards have the built-in texts, and there are no answers', () => {
    const { handouts: _, ...rest } = JSON.parse(JSON.stringify(defaultProfile)) as Record<string, unknown>;
    const parsed = parseProfile(rest);
    expect(parsed.ok && parsed.profile.handouts.activation).toEqual(defaultProfile.handouts.activation);
    expect(parsed.ok && parsed.profile.handouts.replies).toEqual([]);
  });

  it('name the place of what does not fit', () => {
    const path = (handouts: unknown) => {
      const parsed = parse(handouts);
      return parsed.ok ? null : parsed.problems.map((problem) => problem.path);
    };
    expect(path({ activation: { title: { en: 'A' }, steps: [] } })).toEqual(['handouts.activation.steps']);
    expect(path({ replies: [{ title: { en: 'A' } }, { title: { es: 'B' } }] })).toEqual([
      'handouts.replies.1.title.en',
    ]);
    expect(path({ studentApp: { title: { en: 'A' }, steps: [{ en: 'B' }], password: 'x' } })).toEqual([
      'handouts.studentApp.password',
    ]);
    expect(path({ replies: [{ title: { en: '<b onclick="x">A</b>' } }] })).toBeNull();
  });
});
