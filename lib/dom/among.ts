/**
 * The elements that a selector names, in document order, without those in some parts. What is in these is not even
 * gone through: they are long lists.
 */
export function* among(root: ParentNode, selector: string, without: readonly Element[]): Generator<Element> {
  if (without.length === 0) {
    yield* root.querySelectorAll(selector);
    return;
  }
  for (const child of root.children) {
    const inside = without.filter((part) => child.contains(part));
    if (inside.includes(child)) continue;
    if (child.matches(selector)) yield child;
    yield* among(child, selector, inside);
  }
}
