import type { Page } from '@playwright/test';
import type { CampusSkin, PracticeStudent } from '../../campus/types.ts';

type Wanted = Pick<PracticeStudent, 'personID' | 'studentNumber'>;

/** Chooses another student as a person does. In the New Look the title bar changes at once and the rows follow. */
export async function chooseStudent(page: Page, skin: CampusSkin, student: Wanted): Promise<void> {
  if (skin === 'classic') {
    const outline = page.frameLocator('#frameSidebar');
    await outline.getByText('Search', { exact: true }).click();
    await outline.locator(`a[title="personID: ${student.personID}"]`).click();
    return;
  }
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.locator('#searchBox').fill(student.studentNumber);
  await page.locator('button.search-result').click();
}
