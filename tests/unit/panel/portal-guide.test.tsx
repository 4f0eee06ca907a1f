// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { guideIds } from '../../../lib/district/portal-schema.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { Sighting } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { row, seenRelationships } from '../checks/accounts-kit.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const heading = 'Help a family with the portal';

function onPortal(
  change: Partial<TabReport['context']> = {},
  page: 'portal-parent' | 'portal-student' = 'portal-parent',
) {
  const report = aReport();
  return {
    ...report,
    pages: [{ frameId: 0, page, skin: 'portal' as const, confidence: 1, unread: [], rows: { seen: 0, total: null } }],
    context: { ...report.context, student: null, flagsReadable: false, ...change },
    coverage: { ran: [], couldNotRun: [] },
  };
}
const open = async (report: TabReport, profile: DistrictProfile = practiceProfile, family: Sighting[] = []) => {
  const fake = fakeServices({ report, profile, family });
  return { fake, panel: await show(fake.services) };
};

describe('the guide', () => {
  it('has every part of the district’s page, with its steps in order', async () => {
    const { panel } = await open(onPortal());
    expect(panel.all('.portal-guide summary').map(({ textContent }) => textContent)).toEqual([
      'Make an account with an activation key',
      'The key was used before',
      'User name or password forgotten',
      'Ask for an activation key',
      'Change the household’s phone',
      'Change e-mail and cell phones',
      'A student is missing',
      'The Student app',
    ]);
    const app = panel.all('.portal-guide details').at(-1)?.textContent ?? '';
    expect(app.indexOf('account must be active first')).toBeLessThan(app.indexOf('installs'));
    expect(app).toContain('Practice District');
  });

  it('is shown on the student’s portal too, and on no other page', async () => {
    expect((await open(onPortal({}, 'portal-student'))).panel.text()).toContain(heading);
    expect((await open(aReport())).panel.text()).not.toContain(heading);
  });

  it('opens the sign-in pages that the district has, and offers none that it has not', async () => {
    const { fake, panel } = await open(onPortal());
    await panel.click(panel.button('Open the parent sign-in page'));
    expect(fake.calls).toContainEqual(['openLink', practiceProfile.portal.signIn.parent]);
    const other = await open(onPortal(), defaultProfile);
    expect(other.panel.all('.portal-guide button').filter((one) => /sign-in/.test(one.textContent ?? ''))).toEqual([]);
  });

  it('says that a district has no guide', async () => {
    const { panel } = await open(onPortal(), {
      ...practiceProfile,
      portal: { ...practiceProfile.portal, guide: [] },
    });
    expect(panel.section(heading)).toContain('has no guide for its portals');
  });

  it('gives the likely user name of a student who is known, and says so', async () => {
    const student = { name: 'Smith, Ann', studentNumber: '7700224', personID: null, grade: '09' };
    const { panel } = await open(onPortal({ student }));
    expect(panel.section(heading)).toContain('User name, in most casesASmith0224');
    const nobody = await open(onPortal());
    expect(nobody.panel.section(heading)).toContain('no student is known in this tab');
  });

  it('is the custody text alone where a flag is visible', async () => {
    const { panel } = await open(onPortal({ flags: [{ kind: 'custody', text: 'Court order' }] }));
    const text = panel.section(heading);
    expect(text).toContain(practiceProfile.custodyText.en);
    expect(text).not.toMatch(/activation key|Student app|sign-in/);
    expect(text).not.toContain('opened last');
  });

  it('is so too where the student seen last has a flag, and says whom it is about', async () => {
    const { panel } = await open(onPortal(), practiceProfile, [{ ...seenRelationships([row(0)]), flags: ['custody'] }]);
    const text = panel.section(heading);
    expect(text).toContain(practiceProfile.custodyText.en);
    expect(text).toContain('This is about the student whose page was opened last.');
    expect(text).not.toMatch(/activation key|Student app|sign-in/);
  });

  it('asks for legal documents first where somebody is in hand whose flags could not be read', async () => {
    const student = { name: 'Smith, Ann', studentNumber: '7700224', personID: null, grade: '09' };
    const { panel } = await open(onPortal({ student }));
    expect(panel.section(heading)).toContain('Have you checked for legal documents first?');
    const nobody = await open(onPortal());
    expect(nobody.panel.section(heading)).not.toContain('legal documents first?');
  });
});

describe('the built-in guides', () => {
  it.each([defaultProfile, practiceProfile])('are whole in both languages, and give no password away', ({ portal }) => {
    expect(portal.guide.map(({ id }) => id)).toEqual([...guideIds]);
    for (const { title, steps } of portal.guide) {
      for (const text of [title, ...steps]) expect(text.es?.trim()).toBeTruthy();
      const said = JSON.stringify(steps);
      expect(said).not.toMatch(/Holley|password is (the|their) (student|ID)|student (ID|number) as/i);
    }
  });

  it('hold what the district’s page states', () => {
    expect(defaultProfile.portal.studentApp).toEqual({ district: 'Atlanta City', state: 'Georgia' });
    expect(defaultProfile.portal.signIn).toEqual({ parent: null, student: null });
  });
});
