import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { builtInFor } from '../../../lib/district/profiles.ts';

describe('the built-in Atlanta profile', () => {
  it('is a valid profile and stays the same when it is parsed again', () => {
    expect(parseProfile(JSON.stringify(defaultProfile))).toMatchObject({ ok: true, profile: defaultProfile });
  });

  it('says what the support page says, and names no school and nobody', () => {
    expect(defaultProfile.schools).toEqual([]);
    expect(defaultProfile.specialists).toEqual([]);
    expect(defaultProfile.assignments).toEqual({ asOf: null, entries: [] });
    expect(defaultProfile.support.emergency?.phone).toBe('404-802-1030');
    expect(defaultProfile.support.replyText?.en).toMatch(/24 business hours.*up to 48 hours during peak times/);
    expect(defaultProfile.access.boxes).toEqual(['guardian', 'portal']);
  });

  it('sends to Nimbus first, and no e-mail address carries student data', () => {
    expect(defaultProfile.targets[0]).toMatchObject({
      name: 'Nimbus',
      type: 'link',
      url: 'https://www.atlantapublicschools.us/support',
    });
    const mails = defaultProfile.targets.filter((target) => target.type === 'mailto');
    expect(mails.map(({ composer }) => composer)).toEqual(['mailto', 'gmail', 'outlook']);
    expect(mails.map(({ sensitivity }) => sensitivity)).toEqual(['public', 'public', 'public']);
  });

  it('gives no advice to grant access in its custody text', () => {
    expect(defaultProfile.custodyText.en).toMatch(/do not change/);
    expect(`${defaultProfile.custodyText.en} ${defaultProfile.custodyText.es}`).not.toMatch(
      /\btick\b|\bgrant\b|marque/i,
    );
  });
});

describe('the practice profile', () => {
  it('is a valid profile with made-up schools and people, one school without a specialist', () => {
    expect(parseProfile(JSON.stringify(practiceProfile))).toMatchObject({ ok: true, profile: practiceProfile });
    expect(practiceProfile.schools.length).toBeGreaterThanOrEqual(4);
    expect(practiceProfile.specialists.length).toBeGreaterThanOrEqual(3);
    for (const { email } of practiceProfile.specialists) expect(email).toMatch(/\.(example|invalid)$/);
    const served = practiceProfile.assignments.entries.map(({ school }) => school);
    expect(practiceProfile.schools.filter(({ id }) => !served.includes(id))).toHaveLength(1);
  });

  it('fills the practice desk, which reads plain text and takes the student number', () => {
    expect(practiceProfile.targets[0]).toMatchObject({
      id: 'practice-desk',
      name: 'Practice help desk',
      origin: 'https://desk.practice-district.example',
      path: '/Ticket/Create.html',
      params: { Queue: 'SIS Support', Subject: '{{subject}}', Content: '{{body}}', ContentType: 'text/plain' },
      open: 'via-origin',
      sensitivity: 'student-id',
    });
  });
});

describe('builtInFor', () => {
  it('gives the practice district on the practice campus only', () => {
    for (const host of ['practice.infinitecampus.org', 'Practice.InfiniteCampus.org:443']) {
      expect(builtInFor(host).district.id).toBe('practice-district');
    }
    for (const host of ['campus.infinitecampus.org', 'practice.infinitecampus.org.evil.example', '']) {
      expect(builtInFor(host).district.id).toBe('atlanta-public-schools');
    }
  });
});
