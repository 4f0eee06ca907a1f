import { JSDOM } from 'jsdom';

/** The value of a property list (Apple's XML form) as plain data. Throws when it is no well-formed one. */
export function parsePlist(xml: string): unknown {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const [top, second] = [...document.documentElement.children];
  if (document.documentElement.tagName !== 'plist' || !top || second) throw new Error('no property list');
  return plain(top);
}

function plain(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'string':
      return element.textContent ?? '';
    case 'integer':
      return Number(element.textContent);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    case 'array':
      return children.map(plain);
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, index) => {
          const value = children[index + 1];
          if (child.tagName !== 'key') return [];
          if (!value || value.tagName === 'key') throw new Error(`${child.textContent} has no value`);
          return [[child.textContent ?? '', plain(value)]];
        }),
      );
    default:
      throw new Error(`<${element.tagName}> is not known`);
  }
}
