/** The teaching layer's styles: it covers the page while it is there, so that the one click is its own. */
export const TEACH_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;display:block!important;cursor:crosshair!important;user-select:none!important;-webkit-user-select:none!important;clip-path:var(--around)!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
.frame{position:absolute;border:3px solid #0b57d0;outline:2px solid #fff;border-radius:4px;pointer-events:none}
.bar{position:absolute;inset-inline:0;inset-block-end:0;padding:8px 12px;background:#1b1b1b;color:#fff;font:400 14px/1.4 system-ui,sans-serif;overflow-wrap:anywhere}
.bar:focus{outline:none}.bar:focus-visible{outline:3px solid #a8c7fa;outline-offset:-3px}
.bar p{margin:0}
@media (forced-colors:active){.frame{border-color:Highlight}.bar{border-top:2px solid CanvasText}}
`;
