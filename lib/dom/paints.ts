/** Something that paints without text: a picture, or an element drawn by style alone. */
export function paints(element: Element): boolean {
  if (/^(IMG|SVG|CANVAS|OBJECT|I)$/i.test(element.tagName)) return true;
  if (/icon|glyph|check|tick|\bfa-|k-i-|skelet|placeh|shimmer|load|spin/i.test(element.getAttribute('class') ?? ''))
    return true;
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility) return false;
  const drawn = (pseudo: string) => !/^(none|normal|""|'')?$/.test(view.getComputedStyle(element, pseudo).content);
  return view.getComputedStyle(element).backgroundImage !== 'none' || drawn('::before') || drawn('::after');
}
