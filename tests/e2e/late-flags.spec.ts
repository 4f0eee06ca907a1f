import { expect, test } from '@playwright/test';
import { skins } from '../campus/paths.ts';
import { chooseStudent } from './kit/choose-student.ts';
import { expectFindings, useLens } from './kit/lens.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();

/** A box named as something to tick or to clear, which is advice. */
const advice = /(tick|clear) (all|the \w+) checkbox/i;
const custody = { personID: '901401', studentNumber: '101414' };
const found = ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils'];

for (const skin of skins) {
  test(`${skin}: no report advises before a custody flag that arrives after the rows`, async () => {
    const tab = await lens.open('about:blank');
    const written = await recordReports(lens.inside, tab.id);
    await tab.page.goto(lens.campus.url(skin, 'custody-portal-empty'));
    await expectFindings(lens.browser, tab, found);
    for (const report of await written()) for (const { fix } of report?.findings ?? []) expect(fix).not.toMatch(advice);
  });

  test(`${skin}: nor after a switch from a student without flags`, async () => {
    const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
    await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
    const written = await recordReports(lens.inside, tab.id);
    await chooseStudent(tab.page, skin, custody);
    await expectFindings(lens.browser, tab, found);
    for (const report of await written()) {
      const rows = report?.facts.relationships.map(({ name }) => name) ?? [];
      if (rows.includes('Placeholder, Nils'))
        for (const { fix } of report?.findings ?? []) expect(fix).not.toMatch(advice);
    }
  });
}
