// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { profileSchema } from '../../../lib/district/schema.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { row, seenRelationships } from '../checks/accounts-kit.ts';
import { aReport } from '../panel/made-up.ts';
import { handout } from './kit.tsx';

const app = { kind: 'student-app', tabId: 5 } as const;
const kit = { kind: 'replies', tabId: 5 } as const;
const student = { name: 'Smith, Ann', studentNumber: '7700224', personID: '7001', grade: '04' };
const tab = (change: Partial<TabReport['context']> = {}) =>
  aReport({ context: { ...aReport().context, student, ...change } });
const portalPage = tab({ student: null, flagsReadable: false });
const bare = profileSchema.parse({
  version: 1,
  district: { id: 'bare', name: 'Example District' },
  relationshipTypes: { parentLike: ['Mother'] },
  access: { boxes: ['portal'] },
  custodyText: { en: 'Stop.' },
  support: {},
  targets: [],
});

describe('the student app card', () => {
  it('has district, state, the likely user name and its rule, and asks for the parent’s account first', async () => {
    const page = await handout({ place: app, report: tab(), profile: defaultProfile });
    const sheet = page.sheet() ?? '';
    for (const words of ['Smith, Ann', 'Atlanta City', 'Georgia', 'User name, in most casesASmith0224'])
      expect(sheet).toContain(words);
    expect(sheet).toContain(
      'In most cases the user name is made of: the first initial of the first name, the last name, and the last 4 digits of the student ID.',
    );
    expect(sheet.indexOf('must be active first')).toBeLessThan(sheet.indexOf('Enter the district name'));
  });

  it('has no password, no whole student number, and nothing of what a password is, in both languages', async () => {
    const page = await handout({ place: app, report: tab(), profile: defaultProfile });
    const english = page.sheet();
    await page.press('Spanish');
    for (const sheet of [english, page.sheet()]) {
      expect(sheet).not.toContain('7700224');
      expect(sheet).not.toMatch(/report card|calificaciones|as (their|the) password|como contraseña/i);
    }
    expect(english).toContain('It does not stand on this page: please ask the school.');
    expect(page.sheet()).toContain('pregunte en la escuela');
  });

  it('has a line to write on where no student is known', async () => {
    const page = await handout({ place: app, report: portalPage });
    expect(page.all('.sheet-line')).toHaveLength(1);
    expect(page.text()).toContain('No student is known in this tab');
    expect(page.sheet()).toContain('Example: ASmith0224');
  });

  it('is not made under a flag, nor where flags could not be read, nor without a district and state', async () => {
    const flagged = await handout({ place: app, report: tab({ flags: [{ kind: 'legal', text: 'x' }] }) });
    expect([flagged.sheet(), flagged.all('button').length]).toEqual([null, 0]);
    expect(flagged.text()).toContain(practiceProfile.custodyText.en);
    expect(flagged.text()).not.toContain('opened last');
    const last = [{ ...seenRelationships([row(0)]), flags: ['custody' as const] }];
    const earlier = await handout({ place: app, report: portalPage, family: last });
    expect([earlier.sheet(), earlier.all('button').length]).toEqual([null, 0]);
    expect(earlier.text()).toContain('This is about the student whose page was opened last.');
    const unread = await handout({ place: app, report: tab({ flagsReadable: false }) });
    expect(unread.sheet()).toBeNull();
    expect(unread.text()).toContain('Have you checked for legal documents first?');
    const none = await handout({ place: app, report: tab(), profile: bare });
    expect(none.sheet()).toBeNull();
    expect(none.text()).toContain('does not say what the Student app asks for');
  });
});

describe('the answers for parents', () => {
  it('are about nobody, and each is copied as text in the chosen language', async () => {
    const page = await handout({ place: kit, report: tab(), profile: defaultProfile });
    expect(page.all('.sheet h3').map(({ textContent }) => textContent)).toEqual([
      'I forgot my user name or password',
      'My activation key was used already',
      'One of my children is missing',
      'We have a new address',
      'Update phone numbers and e-mail',
      'The school could not solve it: Let’s Talk',
    ]);
    expect(page.html()).not.toMatch(/Smith|7700224|7001/);
    await page.press('Spanish');
    await page.press('Copy: Tenemos una dirección nueva');
    expect(page.calls).toEqual([
      [
        'copy',
        'Tenemos una dirección nueva\n\nLos cambios de dirección requieren una declaración jurada de residencia. Comuníquese con el registrador de la escuela para más información.',
      ],
    ]);
    expect(page.status()).toBe('Copied.');
  });

  it('are printed and copied as chosen', async () => {
    const page = await handout({ place: kit, report: portalPage });
    await page.press('We have a new address');
    expect(page.sheet()).not.toContain('affidavit');
    await page.press('Copy all that are chosen');
    const copied = String(page.calls[0]?.[1]);
    expect(copied).toContain('I forgot my user name or password');
    expect(copied).not.toContain('affidavit');
    for (const { title } of practiceProfile.handouts.replies)
      if (title.en !== 'We have a new address') await page.press(title.en);
    expect(page.sheet()).toBeNull();
    for (const name of ['Print', 'Copy all that are chosen']) {
      await page.press(name);
      expect(page.status()).toBe('No answer is chosen.');
    }
    expect(page.calls).toHaveLength(1);
  });

  it('say when the browser refused to copy', async () => {
    const page = await handout({ place: kit, report: portalPage, copies: false });
    await page.press('Copy all that are chosen');
    expect(page.status()).toContain('Nothing was copied');
  });

  it('are not made under a flag, nor where flags of a student in hand could not be read', async () => {
    const flagged = await handout({ place: kit, report: tab({ flags: [{ kind: 'custody', text: 'x' }] }) });
    expect([flagged.sheet(), flagged.all('button').length]).toEqual([null, 0]);
    expect(flagged.text()).toContain(practiceProfile.custodyText.en);
    const unread = await handout({ place: kit, report: tab({ flagsReadable: false }) });
    expect(unread.sheet()).toBeNull();
    expect((await handout({ place: kit, report: null })).sheet()).toContain('affidavit');
  });

  it('are said not to be there where the district has none', async () => {
    const page = await handout({ place: kit, report: tab(), profile: bare });
    expect(page.text()).toContain('has no answers for parents');
    expect(page.all('button')).toEqual([]);
  });
});
