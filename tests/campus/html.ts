const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or a quoted attribute. */
export const esc = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An ISO day as Campus prints it, mm/dd/yyyy; '' stays ''. */
export const usDate = (iso: string): string => (iso === '' ? '' : iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1'));

/** The old document type Campus' legacy tools still use, with a shared style sheet and a script. */
export function legacyDocument(title: string, style: string, script: string | null, body: string): string {
  const load = script === null ? '' : `<script type="text/javascript" src="/campus/static/${script}"></script>\n`;
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${esc(title)}</title>
<link rel="stylesheet" type="text/css" href="/campus/static/${style}">
${load}</head>
${body}
</html>`;
}
