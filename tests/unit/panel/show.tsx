import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../../components/panel/app.tsx';
import type { Services } from '../../../components/panel/services.ts';

const turn = () => new Promise<void>((done) => setImmediate(done));

/**
 * Does something, lets the panel draw itself and run its effects, and then lets every promise that these began settle:
 * `act` draws only when it ends, so what an effect waits for comes in a later one.
 */
async function doing(change: () => void): Promise<void> {
  await act(async () => change());
  await act(turn);
  await act(turn);
}

/** Draws the panel and gives what a test needs to find its way by what a person reads. */
export async function show(services: Services) {
  document.body.innerHTML = '<div id="panel"></div>';
  const root = document.getElementById('panel') as HTMLElement;
  await doing(() => render(<App services={services} />, root));
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const named = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const button = (name: string | RegExp): HTMLButtonElement => {
    const found = all<HTMLButtonElement>('button').filter((each) =>
      typeof name === 'string' ? named(each) === name : name.test(named(each)),
    );
    if (found[0] === undefined)
      throw new Error(`No button ${name}; there are: ${all('button').map(named).join(' | ')}`);
    return found[0];
  };
  /** The checkbox, radio or field whose label starts with these words. */
  const field = (label: string): HTMLInputElement => {
    const found = all<HTMLLabelElement>('label').find((each) => each.textContent?.trim().startsWith(label));
    const control = found?.control ?? found?.querySelector('input');
    if (!control) throw new Error(`No field ${label}`);
    return control as HTMLInputElement;
  };
  return {
    root,
    all,
    button,
    field,
    text: () => root.textContent ?? '',
    status: () => root.querySelector('[role=status]')?.textContent ?? '',
    /** The text of the section with this heading. */
    section: (heading: string | RegExp) =>
      all('section').find((each) => {
        const words = each.querySelector('h2')?.textContent ?? '';
        return typeof heading === 'string' ? words === heading : heading.test(words);
      })?.textContent ?? '',
    carried: () => root.querySelector('.outgoing-carried')?.textContent ?? null,
    copied: () => root.querySelector('.outgoing-copied')?.textContent ?? null,
    click: (target: HTMLElement) => doing(() => target.click()),
    type: (target: HTMLInputElement, text: string) =>
      doing(() => {
        target.value = text;
        target.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key: string, shiftKey = false) =>
      doing(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
      }),
    settle: doing,
  };
}
