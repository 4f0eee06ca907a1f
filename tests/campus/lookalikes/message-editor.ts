import { esc } from '../html.ts';
import { portalEmpty } from '../scenarios/portal-empty.ts';
import { shell } from '../skins/shell.ts';
import type { Lookalike } from './types.ts';

const pasted = `<p>Dear colleagues, this is what the Relationships page shows:</p>
<table border="1"><tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td><td>Mailing</td></tr>
<tr><td><a href="#901">Example, Rita</a></td><td>Mother</td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr>
<tr><td><a href="#902">Example, Omar</a></td><td>Father</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr></table><p>Practice</p>`;

/** A message being written that holds a pasted Relationships table, once in a frame and once in the page itself. */
export const messageEditor: Lookalike = {
  id: 'message-editor',
  title: 'A message being edited',
  path: '/campus/sis/tools-core/message-builder?appName=practice',
  pages: {
    '/campus/sis/tools-core/message-builder': () =>
      shell(portalEmpty, '/campus/apps/messenger/message-builder?messageID=77', 'Message Builder'),
    '/campus/apps/messenger/message-builder': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Message Builder (Practice)</title><link rel="stylesheet" href="/campus/static/kendo.css"></head>
<body><app-root><div class="card"><h3 class="card__header">Message</h3><div class="pad">
<p>Subject <input type="text" value="Question about relationships (Practice)" size="50"></p>
<kendo-editor><iframe class="k-iframe" width="100%" height="240" srcdoc="${esc(`<!doctype html><body contenteditable="true">${pasted}</body>`)}"></iframe></kendo-editor>
<p>Footer</p><div class="editor ProseMirror" contenteditable="true" role="textbox" aria-multiline="true">${pasted}</div>
</div></div></app-root></body></html>`,
  },
};
