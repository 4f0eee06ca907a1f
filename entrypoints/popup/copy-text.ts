/**
 * Copies a text. Tries the clipboard, then the older way of selecting it in a field.
 * @param html the same as rich text, for editors that keep it; left out where the browser takes plain text only
 * @returns false when the browser refused both
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function' && (await copyRich(text, html))) return true;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

async function copyRich(text: string, html: string): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', text),
    'text/html': blob('text/html', html),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

function copyBySelecting(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
