const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which no mark means anything to a reader of HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

/** A text as HTML that a rich editor keeps line by line. */
export const asHtml = (text: string): string => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

/**
 * A text as Markdown that shows it line by line, as it is. Whatever Markdown reads as a mark is escaped; a line end is
 * two spaces and a line feed.
 */
export const asMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
        .replace(/^(\s*)([#+-])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2')
        .replace(/^(\s*)=/, '$1\\='),
    )
    .join('  \n');
