/** The layer's styles. It takes no room, lets clicks through, is not printed, and keeps to itself (closed shadow root). */
export const STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483646!important;display:block!important;user-select:none!important;-webkit-user-select:none!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
button{font:inherit;color:inherit;cursor:pointer}
.mark{position:absolute;width:24px;height:24px;padding:0;margin:0;border:0;background:none;pointer-events:auto;display:grid;place-items:center;border-radius:6px}
.icon{display:block;overflow:visible}
.icon path{stroke:#fff;stroke-width:1.6;paint-order:stroke}
.icon text{font:700 12px/1 system-ui,sans-serif;fill:#fff}
.icon.critical path{fill:#b00020}.icon.warning path{fill:#8a4b00}.icon.info path{fill:#1f4fa3}
.icon.unknown path{fill:#fff;stroke:#444;stroke-width:1.8;stroke-dasharray:3 2}.icon.unknown text{fill:#222}
.mark:focus-visible,.card button:focus-visible{outline:3px solid #0b57d0;outline-offset:1px;box-shadow:0 0 0 5px #fff}
.tip{display:none;position:absolute;left:0;top:26px;width:max-content;max-width:min(260px,60vw);padding:4px 8px;border-radius:4px;background:#222;color:#fff;font:400 13px/1.35 system-ui,sans-serif;pointer-events:none;white-space:normal;text-align:start;z-index:2}
.late{left:auto;right:0}
.mark:hover .tip,.mark:focus-visible .tip{display:block}.mark[aria-expanded=true] .tip{display:none}
.card>section{background:inherit}.card{position:absolute;pointer-events:auto;overflow:auto;overscroll-behavior:contain;padding:10px 14px 12px;border:1px solid #767676;border-radius:10px;background:#fff;color:#1b1b1b;font:400 14px/1.45 system-ui,sans-serif;box-shadow:0 6px 24px rgb(0 0 0/.28);overflow-wrap:anywhere;z-index:3}
.bar{display:flex;justify-content:space-between;align-items:center;font-size:12px;color:#555}
.bar strong{font-weight:600}
.close{border:0;background:none;min-width:28px;min-height:28px;font-size:20px;line-height:1;border-radius:6px;color:#333}
section+section{border-top:1px solid #ccc;margin-top:10px;padding-top:4px}
h2{font:600 16px/1.3 system-ui,sans-serif;margin:4px 0 8px;display:flex;gap:8px;align-items:center}
h2 .icon{flex:none}
dl{margin:0}dt{font-weight:600;font-size:12px;color:#555;margin-top:6px}dd{margin:0}
.foot{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:10px 0 0}
.at-hand{position:sticky;bottom:-12px;margin:6px -14px 0;padding:6px 14px 12px;background:inherit}
.foot button{min-height:32px;padding:4px 12px;border:1px solid #767676;border-radius:6px;background:#f4f4f4;color:#1b1b1b}
.foot .main{background:#0b57d0;border-color:#0b57d0;color:#fff;font-weight:600}
.note{position:absolute;overflow:hidden;padding:5px 9px 7px;border:1px solid #767676;border-radius:6px;background:#fffbe6;color:#1b1b1b;font:400 12px/17px system-ui,sans-serif;pointer-events:none;overflow-wrap:anywhere;z-index:1}
.note b{font-weight:600}.note ul{margin:0;padding:0 0 0 12px}
.strip{padding:1px 9px}.strip b,.strip ul,.strip li{display:inline}.strip ul{padding:0}.strip li:before{content:" · "}
.say{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-color-scheme:dark){
.note{background:#2b2a1f;color:#ededed;border-color:#8c8c8c}
.card{background:#232427;color:#ededed;border-color:#8c8c8c}.bar,dt{color:#b9b9b9}.close{color:#ededed}
.foot button{background:#35373b;color:#ededed;border-color:#8c8c8c}.foot .main{background:#a8c7fa;border-color:#a8c7fa;color:#062e6f}
}
@media (forced-colors:active){
.mark{background:Canvas;border:1px solid ButtonText}.icon{forced-color-adjust:none}.icon path{fill:Canvas!important;stroke:CanvasText}.icon text{fill:CanvasText!important}
.card{border-color:CanvasText}.tip{border:1px solid CanvasText}
}
@media (prefers-reduced-motion:no-preference){.card{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
`;
