import { esc, legacyDocument } from '../html.ts';

/**
 * The document in New Look's `iframe#main-workspace` when the tool is an old one. The inner frame gets its address a
 * moment after the load, as it does in Campus.
 */
export function workspacePage(frameWorkspace: string): string {
  return legacyDocument(
    'Campus workspace (Practice)',
    'legacy.css',
    null,
    `<body class="workspace" onload="setTimeout(function(){document.getElementById('frameWorkspace').src='${esc(frameWorkspace)}'},300)">
<iframe id="frameWorkspace" name="frameWorkspace" frameborder="0" src="about:blank"></iframe>
</body>`,
  );
}

/** The document in `frameWorkspace`, the same in both looks. */
export function frameWorkspacePage(wrapper: string): string {
  return legacyDocument(
    'frameWorkspace (Practice)',
    'legacy.css',
    null,
    `<body class="workspace">
<iframe id="frameWorkspaceWrapper" name="frameWorkspaceWrapper" frameborder="0" src="${esc(wrapper)}"></iframe>
</body>`,
  );
}

/** The frame set that holds the header of the person and the tool itself. */
export function wrapperPage(header: string, detail: string, look: string): string {
  return legacyDocument(
    'frameWorkspaceWrapper (Practice)',
    'legacy.css',
    null,
    `<frameset rows="${look === 'cl' ? 132 : 84},*" border="0" frameborder="0" framespacing="0">
<frame id="frameWorkspaceHeader" name="frameWorkspaceHeader" scrolling="no" noresize src="${esc(header)}">
<frame id="frameWorkspaceDetail" name="frameWorkspaceDetail" scrolling="auto" src="${esc(detail)}">
</frameset>`,
  );
}
