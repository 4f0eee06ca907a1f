import type { FirefoxSession, Handle } from '../../browsers/firefox-session.ts';

/** Waits for a button, link, summary or labelled box of the current page by its words, and marks it for a click. */
async function named(firefox: FirefoxSession, words: string): Promise<Handle> {
  await firefox.waitFor((wanted: string) => {
    const said = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim().replace(/\s+/g, ' ');
    const found = [...document.querySelectorAll('button, a, summary, label')].find((one) => said(one) === wanted);
    for (const one of document.querySelectorAll('[data-wanted]')) one.removeAttribute('data-wanted');
    found?.setAttribute('data-wanted', '');
    // Marionette scrolls to nothing that is in the window, though the status line may stand over it.
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found !== undefined;
  }, words);
  return firefox.find('[data-wanted]');
}

/** Clicks what is called so, as a person does. */
export const press = async (firefox: FirefoxSession, words: string): Promise<void> =>
  firefox.click(await named(firefox, words));

/** The field of the current page whose label begins so. */
export async function field(firefox: FirefoxSession, label: string): Promise<Handle> {
  const id = await firefox.waitFor((wanted: string) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(wanted));
    const { control } = found ?? {};
    if (control && control.id === '') control.id = 'wanted-field';
    return control?.id;
  }, label);
  return firefox.find(`[id="${id}"]`);
}

/** Chooses an option of the drop-down whose label begins so. */
export async function choose(firefox: FirefoxSession, label: string, option: string): Promise<void> {
  const { id } = await field(firefox, label);
  const value = await firefox.waitFor(
    (wanted: string, words: string) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(wanted));
      const options = [...((found?.control as HTMLSelectElement | null)?.options ?? [])];
      const at = options.findIndex(({ text }) => text === words);
      return at < 0 ? 0 : at + 1;
    },
    label,
    option,
  );
  const select = await firefox.marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
    element: id,
    using: 'css selector',
    value: `option:nth-of-type(${value})`,
  });
  await firefox.click({ id: Object.values(select.value)[0] ?? '' });
}

/** Waits until the current page says all of these, and gives all that it says. */
export const saying = (firefox: FirefoxSession, ...words: string[]): Promise<string> =>
  firefox.waitFor((all: string[]) => {
    const text = document.body.innerText;
    return all.every((one) => text.includes(one)) && text;
  }, words) as Promise<string>;

/** Puts a text into the field whose label begins so, as pasting does: in one go. */
export async function paste(firefox: FirefoxSession, label: string, text: string): Promise<void> {
  await firefox.click(await field(firefox, label));
  await firefox.evaluate((pasted: string) => {
    (document.activeElement as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, pasted);
  }, text);
}
