import type { FirefoxSession } from '../../browsers/firefox-session.ts';
import type { PracticeTab } from './practice-tab.ts';

/** The panel of a tab, as a tab of its own in front of it; gives its handle. */
export const openPanel = (firefox: FirefoxSession, { id }: PracticeTab): Promise<string> =>
  firefox.openExtensionPage(`sidepanel.html?tab=${id}`);

/** Waits until the part of the open panel under this heading says all of these, and gives its text. */
export const partSaying = (firefox: FirefoxSession, heading: string, ...words: string[]): Promise<string> =>
  firefox.waitFor(
    (title: string, all: string[]) => {
      const parts = [...document.querySelectorAll('section')];
      const text = parts.find((part) => part.querySelector('h2')?.textContent === title)?.innerText ?? '';
      return all.every((one) => text.includes(one)) && text;
    },
    heading,
    words,
  ) as Promise<string>;

/** What the review of the open panel says that will leave: the text, and the fields below it. */
export const reviewed = (firefox: FirefoxSession) =>
  firefox.evaluate<{ subject: string; carried: string }>(() => ({
    subject: document.querySelector('.review-subject')?.textContent ?? '',
    carried: document.querySelector('.outgoing-carried')?.textContent ?? '',
  }));

/** Chooses a person in the card "why can't this parent see this child?" of the open panel, as a person does. */
export async function askWhy(firefox: FirefoxSession, person: string): Promise<void> {
  const value = await firefox.waitFor((label: string) => {
    const options = [...document.querySelectorAll<HTMLOptionElement>('.why select option')];
    return options.find(({ textContent }) => textContent === label)?.value;
  }, person);
  await firefox.click(await firefox.find(`.why option[value="${value}"]`));
}
