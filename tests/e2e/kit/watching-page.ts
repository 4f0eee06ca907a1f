/**
 * A script for a desk's page that watches whatever a page can: its own document at every change, the setters and commands
 * by which fields are filled, messages, requests, storage and globals. `window.seen` lists where the secret turned up.
 */
export const watching = (secret: string) => `<script>
const SECRET = ${JSON.stringify(secret)};
window.seen = [];
const note = (where, what) => {
  let text = '';
  try { text = typeof what === 'string' ? what : JSON.stringify(what) ?? String(what); } catch { text = String(what); }
  if (text.includes(SECRET) && !seen.includes(where)) seen.push(where);
};
for (const Kind of [HTMLInputElement, HTMLTextAreaElement]) {
  const { get, set } = Object.getOwnPropertyDescriptor(Kind.prototype, 'value');
  Object.defineProperty(Kind.prototype, 'value', { get, set(value) { note('setter', value); set.call(this, value); } });
}
const wrap = (owner, name) => {
  const before = owner[name];
  owner[name] = function (...args) { for (const one of args) note(name, one); return before.apply(this, args); };
};
for (const name of ['execCommand', 'createElement', 'createTextNode', 'querySelectorAll']) wrap(Document.prototype, name);
for (const name of ['setAttribute', 'append', 'replaceChildren', 'insertAdjacentText', 'matches']) wrap(Element.prototype, name);
for (const name of ['fetch', 'postMessage', 'setTimeout', 'structuredClone']) wrap(window, name);
wrap(XMLHttpRequest.prototype, 'send'); wrap(Storage.prototype, 'setItem'); wrap(JSON, 'parse'); wrap(JSON, 'stringify');
wrap(EventTarget.prototype, 'dispatchEvent'); wrap(BroadcastChannel.prototype, 'postMessage'); wrap(Symbol, 'for');
wrap(String.prototype, 'replace'); wrap(Array.prototype, 'push'); wrap(Function.prototype, 'call');
const fields = () => [...document.querySelectorAll('input,textarea')].map((one) => one.value).join(' ');
const look = () => {
  note('document', document.documentElement.outerHTML.replace(/<script[^]*?<.script>/g, ''));
  note('field', fields());
  for (const name of Object.getOwnPropertyNames(window)) if (/campus.?lens|filler/i.test(name)) seen.push('global ' + name);
  for (const one of Object.getOwnPropertySymbols(window)) if (/campus/.test(String(one))) seen.push('symbol');
  if (globalThis.chrome?.runtime?.sendMessage) seen.push('can message');
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
addEventListener('message', ({ data }) => note('message', data));
for (const name of ['input', 'change', 'focusin', 'beforeinput'])
  addEventListener(name, (event) => note('event ' + name, event.target.value ?? event.target.textContent), true);
setInterval(look, 20);
</script>`;
