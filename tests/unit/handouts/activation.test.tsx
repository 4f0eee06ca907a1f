// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { qrOf } from '../../../lib/support/handouts/qr.ts';
import { account, row, seenRelationships } from '../checks/accounts-kit.ts';
import { FATHERS_KEY, family, handout, KEY, mother, mothersPage } from './kit.tsx';

const custodyText = practiceProfile.custodyText.en;

describe('the activation card', () => {
  it('has the holder’s name, their own key, the steps, the sign-in address and its code', async () => {
    const page = await handout();
    expect(page.calls).toEqual([['askForKey', 5, 4, { row: 0, ...mother }]]);
    for (const words of ['Sample0, Person', KEY, '“New User?”', '“Verify Password”', 'can be used once'])
      expect(page.sheet()).toContain(words);
    const address = practiceProfile.portal.signIn.parent ?? '';
    expect(page.sheet()).toContain(address);
    expect(page.all('.sheet-qr path')[0]?.getAttribute('d')).toBe(qrOf(address)?.path);
    await page.press('Print');
    expect(page.calls.at(-1)).toEqual(['print']);
  });

  it('is in Spanish when Spanish is chosen, and in the interface’s language at first', async () => {
    const page = await handout();
    await page.press('Spanish');
    expect(page.sheet()).toContain('Su clave de activación');
    expect(page.sheet()).toContain('La clave se puede usar una sola vez.');
    expect(page.all('.sheet')[0]?.lang).toBe('es');
    const spanish = await handout({ language: 'es' });
    expect(spanish.sheet()).toContain('Su clave de activación');
    expect(spanish.text()).toContain('Idioma de la hoja');
  });

  it('says where the sign-in page is found, without a code, where the profile has no address', async () => {
    const page = await handout({ profile: defaultProfile });
    expect(page.sheet()).toContain('page of your school or district has a link to the Parent Portal sign-in page');
    expect(page.all('.sheet-qr')).toEqual([]);
  });

  it('says that a text has no Spanish, and prints it in English', async () => {
    const { activation } = practiceProfile.handouts;
    const profile = {
      ...practiceProfile,
      handouts: { ...practiceProfile.handouts, activation: { ...activation, steps: [{ en: 'English alone.' }] } },
    };
    const page = await handout({ profile });
    expect(page.text()).not.toContain('no Spanish');
    await page.press('Spanish');
    expect(page.text()).toContain('Some texts have no Spanish');
    expect(page.all('.sheet-steps p')[0]?.lang).toBe('en');
  });

  it('has one key, also when the page shows another guardian’s', async () => {
    const both = mothersPage({}, [account(0), account(1)]);
    const page = await handout({ report: both });
    expect(page.html().split(KEY)).toHaveLength(2);
    expect(page.html()).not.toContain(FATHERS_KEY);
    expect(page.html()).not.toContain('Sample1');
    expect(page.calls).toHaveLength(1);
  });

  it('warns where staff asked about another person last, and not on the paper', async () => {
    const asked = { origin: mothersPage().origin, personID: '9001', studentID: '8000' };
    const page = await handout({ workedOn: asked });
    expect(page.text()).toContain('The person whom you asked about last is somebody else.');
    expect(page.sheet()).not.toContain('somebody else');
    expect((await handout({ workedOn: { ...asked, personID: '9000' } })).text()).not.toContain('somebody else');
  });
});

describe('no activation card', () => {
  const refused = async (start: Parameters<typeof handout>[0]) => {
    const page = await handout(start);
    expect(page.sheet()).toBeNull();
    expect(page.html()).not.toContain(KEY);
    expect(page.calls).toEqual([]);
    expect(page.all('button')).toEqual([]);
    return page.text();
  };

  it('under a custody flag, here or of the student: the custody text stands there', async () => {
    for (const kind of ['custody', 'legal'] as const) {
      expect(await refused({ report: mothersPage({ flags: [{ kind, text: 'x' }] }) })).toContain(custodyText);
      expect(await refused({ family: [seenRelationships([row(0)], { flags: [kind] })] })).toContain(custodyText);
    }
  });

  it('where flags could not be read: a question', async () => {
    const question = 'Have you checked for legal documents first?';
    expect(await refused({ report: mothersPage({ flagsReadable: false }) })).toContain(question);
    expect(await refused({ family: [seenRelationships([row(0)], { flagsReadable: false })] })).toContain(question);
    expect(await refused({ family: [] })).toContain(question);
  });

  it('for a stranger, an ended relationship, or one whose Guardian box is empty', async () => {
    expect(await refused({ family: [seenRelationships([row(7)])] })).toContain('Not among the relationships');
    const ended = [seenRelationships([row(0, { active: false })])];
    expect(await refused({ family: ended })).toContain('has ended');
    const unticked = [seenRelationships([row(0, { guardian: false })])];
    expect(await refused({ family: unticked })).toContain('the Guardian box of this person is empty');
  });

  it('when it is opened again, for another person than was asked for, or without a page', async () => {
    const gone = 'The key is not there any more';
    expect(await refused({ ticket: null })).toContain(gone);
    expect(await refused({ ticket: { ...mother, personID: '9001' } })).toContain(gone);
    expect(await refused({ ticket: { ...mother, holder: 'Sample1, Person' } })).toContain(gone);
    expect(await refused({ report: null })).toContain(gone);
    expect(await refused({ place: { kind: 'activation', tabId: 5, frameId: 3, row: 0 } })).toContain(gone);
    expect(await refused({ place: null })).toContain('names no hand-out');
  });

  it('when the frame has no such key any more', async () => {
    const page = await handout({ key: async () => null });
    expect(page.sheet()).toBeNull();
    expect(page.text()).toContain('Open the page in Campus');
  });
});

describe('a card that is open', () => {
  it('goes when a flag is seen later, and the custody text takes its place', async () => {
    const page = await handout();
    expect(page.sheet()).toContain(KEY);
    await page.family([seenRelationships([row(0)], { flags: ['custody'] })]);
    expect(page.sheet()).toBeNull();
    expect(page.html()).not.toContain(KEY);
    expect(page.text()).toContain(custodyText);
  });

  it('comes back only by asking the frame again', async () => {
    const answers = [Promise.resolve(KEY), new Promise<string>(() => undefined), Promise.resolve(KEY)];
    const page = await handout({ key: () => answers.shift() ?? Promise.resolve(null) });
    await page.report(mothersPage({ flagsReadable: false }));
    expect(page.html()).not.toContain(KEY);
    await page.report(mothersPage());
    // The frame has not answered: what it said before is not used again.
    expect(page.html()).not.toContain(KEY);
    await page.report(mothersPage({ flagsReadable: false }));
    await page.report(mothersPage());
    expect(page.sheet()).toContain(KEY);
    await page.family(family);
    expect(page.calls.filter(([name]) => name === 'askForKey')).toHaveLength(3);
  });

  it('goes when the line is another person’s by now, and when the page is left', async () => {
    const page = await handout();
    const other = account(0, { name: 'Sample1, Person', personID: '9001', keyHolder: 'Sample1, Person' });
    await page.report(mothersPage({ person: { name: 'Sample1, Person', personID: '9001' } }, [other]));
    expect(page.html()).not.toContain(KEY);
    expect(page.text()).toContain('not there any more');
    const left = await handout();
    await left.leave();
    expect(left.html()).not.toContain(KEY);
    expect(left.text()).toContain('not there any more');
  });
});
