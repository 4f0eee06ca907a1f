const picture = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shapes}</svg>`;

const symbol = (id: string, shapes: string): string => `<symbol id="${id}" viewBox="0 0 16 16">${shapes}</symbol>`;

/** The pictures of the practice pages, by file name; drawn for this project. */
export const icons: Record<string, string> = {
  'icon-calendar.svg': picture(
    '<path d="M2 3h12v11H2z" fill="#fff" stroke="#3c643c"/><path d="M2 3h12v3H2z" fill="#3c643c"/>',
  ),
  'icon-delete.svg': picture('<path d="M3 3l10 10M13 3L3 13" stroke="#a33" stroke-width="2.5"/>'),
  'icon-done.svg': picture('<path d="M2 8l4 5 8-10" fill="none" stroke="#2e7d32" stroke-width="2.5"/>'),
  'icon-flag.svg': picture('<path d="M4 1h1v14H4z" fill="#444"/><path d="M5 2h8l-2 3 2 3H5z" fill="#b42318"/>'),
  'icon-folder.svg': picture('<path d="M1 4h5l1 1h8v8H1z" fill="#d8b24a"/>'),
  'icon-new.svg': picture('<path d="M7 2h2v5h5v2H9v5H7V9H2V7h5z" fill="#3c643c"/>'),
  'icon-page.svg': picture('<path d="M3 1h7l3 3v11H3z" fill="#fff" stroke="#789"/>'),
  'icon-save.svg': picture(
    '<path d="M2 2h10l2 2v10H2z" fill="#3c643c"/><path d="M5 2h5v4H5zM4 9h8v5H4z" fill="#fff"/>',
  ),
  'sprite.svg': `<svg xmlns="http://www.w3.org/2000/svg">${[
    symbol('menu', '<path d="M1 3h14v2H1zM1 7h14v2H1zM1 11h14v2H1z" fill="currentColor"/>'),
    symbol(
      'search',
      '<circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M11 11l4 4" stroke="currentColor" stroke-width="2"/>',
    ),
    symbol(
      'user',
      '<circle cx="8" cy="5" r="3" fill="currentColor"/><path d="M2 15c0-8 12-8 12 0z" fill="currentColor"/>',
    ),
    symbol(
      'flag',
      '<path d="M3 1h1.5v14H3z" fill="currentColor"/><path d="M5 2h9l-2.5 3L14 8H5z" fill="currentColor"/>',
    ),
  ].join('')}</svg>`,
};
