/** The line under a Markdown table's header: "|:---|---:|". */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** A Markdown table without its marks: the line under the header, bold and code, and links, whose address stays. */
export function withoutMarkdown(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  if (!lines.some((line) => RULE.test(line))) return text;
  return lines
    .map((line) => {
      // The line stays, empty, so that places still tell the line of the file.
      if (RULE.test(line)) return '';
      return line
        .replace(/\[([^\]|]*)\]\(mailto:([^)\s|]*)\)/gi, (_, shown: string, to: string) =>
          shown.includes('@') ? shown : `${shown} ${to}`,
        )
        .replace(/\[([^\]|]*)\]\(([^)\s|]*)\)/g, '$1 $2')
        .replace(/(\*\*|__|`)([^|]*?)\1/g, '$2')
        .replace(/\\([|*_[\]])/g, '$1');
    })
    .join('\n');
}
