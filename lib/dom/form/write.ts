import { clean, fold } from '../text.ts';
import { editableBody, isEditor, isTextField } from './query.ts';
import type { FieldTrouble, FillField } from './types.ts';

const tell = (element: Element, ...names: string[]) => {
  for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
};

const isOneLine = (element: Element) => element.tagName === 'INPUT';
const lines = (text: string) => text.replace(/\r\n?/g, '\n');
/** As the field can hold it: one line has no line ends. */
const fitted = (element: Element, text: string) =>
  isOneLine(element) ? lines(text).replace(/\s*\n\s*/g, ' ') : lines(text);

function writeText(element: HTMLInputElement, text: string): FieldTrouble | null {
  const value = fitted(element, text);
  element.focus({ preventScroll: true });
  element.value = value;
  tell(element, 'input', 'change', 'blur');
  const most = Number(element.getAttribute('maxlength') ?? Number.NaN);
  return most > 0 && value.length > most ? 'too-long' : null;
}

function optionFor(select: HTMLSelectElement, { value, selectBy }: FillField): HTMLOptionElement | undefined {
  const options = [...select.options].filter((option) => !option.disabled);
  return selectBy === 'value'
    ? options.find((option) => option.getAttribute('value') === value)
    : (options.find((option) => clean(option.textContent) === clean(value)) ??
        options.find((option) => fold(option.textContent ?? '') === fold(value)));
}

function choose(select: HTMLSelectElement, field: FillField): FieldTrouble | null {
  const option = optionFor(select, field);
  if (option === undefined) return 'no-option';
  if (option.selected) return null;
  option.selected = true;
  tell(select, 'input', 'change');
  return null;
}

/** The element of an editor that text is typed into. */
const typedInto = (editor: Element): HTMLElement =>
  (editor.tagName === 'IFRAME' ? editableBody(editor) : (editor as HTMLElement)) ?? (editor as HTMLElement);

/** Types over what the editor holds, as a person would: it then escapes markup and keeps lines by itself (tickets.md §3.4). */
function writeRich(editor: Element, text: string): FieldTrouble | null {
  const body = typedInto(editor);
  const page = body.ownerDocument;
  (editor as HTMLElement).focus?.({ preventScroll: true });
  body.focus({ preventScroll: true });
  page.getSelection()?.selectAllChildren(body);
  const each = lines(text).split('\n');
  page.execCommand?.('delete');
  // Line by line: a text with line ends becomes paragraphs, which a desk draws with empty lines between.
  const typed = each.every(
    (line, index) =>
      (index === 0 || page.execCommand?.('insertLineBreak')) &&
      (line === '' || page.execCommand?.('insertText', false, line)),
  );
  if (typed) return null;
  body.replaceChildren(...each.flatMap((line, index) => (index === 0 ? [line] : [page.createElement('br'), line])));
  tell(body, 'input');
  return null;
}

function attach(input: HTMLInputElement, { value, fileName }: FillField): FieldTrouble | null {
  const held = new DataTransfer();
  held.items.add(new File([value], fileName, { type: 'text/plain' }));
  input.files = held.files;
  tell(input, 'input', 'change');
  return null;
}

const YES = /^(yes|true|on|1|x|sí|si)$/i;

/** Fills a field that `findField` found. @returns what is wrong, or null */
export function write(element: Element, field: FillField): FieldTrouble | null {
  switch (field.kind) {
    case 'select':
      return choose(element as HTMLSelectElement, field);
    case 'file':
      return attach(element as HTMLInputElement, field);
    case 'checkbox': {
      const box = element as HTMLInputElement;
      if (box.checked !== YES.test(field.value.trim())) box.click();
      return null;
    }
    default:
      if (isEditor(element)) return writeRich(element, field.value);
      return isTextField(element) ? writeText(element as HTMLInputElement, field.value) : 'wrong-kind';
  }
}

/** Letters without what stands between them: editors draw lines and spaces each in their own way. */
const letters = (text: string | null) => clean(text).replaceAll(' ', '');

/** Whether a field holds what it was filled with. */
export function holds(element: Element, field: FillField): boolean {
  switch (field.kind) {
    case 'select':
      return optionFor(element as HTMLSelectElement, field)?.selected === true;
    case 'file':
      return [...((element as HTMLInputElement).files ?? [])].some(({ name }) => name === field.fileName);
    case 'checkbox':
      return (element as HTMLInputElement).checked === YES.test(field.value.trim());
    default:
      return isEditor(element)
        ? letters(typedInto(element).textContent) === letters(field.value)
        : lines((element as HTMLInputElement).value) === fitted(element, field.value);
  }
}
