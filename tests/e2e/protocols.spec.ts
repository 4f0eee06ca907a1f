import { expect, type Page, test } from '@playwright/test';
import { problemsInBoth } from './kit/axe.ts';
import { expectFindings, expectFlagsRead, useLens } from './kit/lens.ts';

const lens = useLens();

async function panelOf(scenario: string, findings: string[]): Promise<Page> {
  const tab = await lens.open(lens.campus.url('new-look-kendo', scenario));
  await expectFindings(lens.browser, tab, findings);
  await expectFlagsRead(lens.browser, tab);
  return lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
}

const answer = (panel: Page) => panel.locator('.protocol-answer h3');

/** axe-core on the protocol in both languages, and nothing that scrolls sideways at 320 pixels. */
const expectUsable = async (panel: Page, what?: string) =>
  expect.soft(await problemsInBoth(panel, '.protocol'), what).toEqual([]);

test('the ordinary answer is a ticket, chosen already; what instead, for each subject that is none', async () => {
  const panel = await panelOf('portal-empty', ['REL-PORTAL fails Example, Omar']);
  await expect(panel.getByLabel('What is it about?')).toHaveValue('households');
  await expect(answer(panel)).toHaveText('This is a ticket for Paige Practice.');
  await expect(panel.locator('.send .primary')).toBeVisible();
  for (const [topic, words] of [
    ['access', 'Not a ticket: use the Forms Center.'],
    ['parent-portal', 'Not a ticket: the school looks first, then the parent asks.'],
    ['training', 'Not a ticket yet: book a session with Paige Practice.'],
    ['tasks', 'Not a ticket yet: look in what the SIS department sent.'],
  ] as const) {
    await panel.getByLabel('What is it about?').selectOption(topic);
    await expect(answer(panel)).toHaveText(words);
    await expect(panel.locator('.send')).toHaveCount(0);
    await expectUsable(panel, topic);
  }
});

test('a grade book asks for the role, once, and sends a teacher to the AP or SIC', async () => {
  const panel = await panelOf('portal-empty', ['REL-PORTAL fails Example, Omar']);
  await panel.getByLabel('What is it about?').selectOption('gradebook');
  await expectUsable(panel);
  await panel.locator('.protocol').getByLabel('What do you do at the school?').selectOption('teacher');
  await expect(answer(panel)).toHaveText('Not a ticket yet: go to your school’s AP or SIC first.');
  await expect(panel.locator('.send')).toHaveCount(0);
});

test('the emergency line comes by keyboard alone, after the specialist was tried in both ways', async () => {
  const panel = await panelOf('guardian-empty', ['REL-GUARDIAN review Testerman, Paul D']);
  await panel.getByLabel('How urgent?').focus();
  await panel.keyboard.press('End');
  await expect(answer(panel)).toHaveText('This is an e-mail to Sam Sample.');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Space');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Space');
  await expect(answer(panel)).toHaveText('Call the emergency line.');
  await expect(panel.locator('.protocol-answer a[href="tel:4045550100"]')).toBeVisible();
  await expectUsable(panel);
});

test('with a custody flag the portal checklist is the custody text', async () => {
  const panel = await panelOf('custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  await panel.getByLabel('What is it about?').selectOption('parent-portal');
  const box = panel.locator('.protocol-answer');
  await expect(box).toContainText('Stop: do not change Guardian, Portal or any other access.');
  await expect(box.locator('li')).toHaveCount(0);
  await expect(box.locator('.parent-words')).toHaveCount(0);
  await expectUsable(panel);
});
