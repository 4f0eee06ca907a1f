/** What the first page of the form was filled with. */
export type Kept = Record<string, string>;

/**
 * A desk that is curious: on every page its script looks for the ticket's mark in its own globals, in messages and in
 * the document outside of form fields, and asks the extension for it.
 */
const spy = `<script>
const MARK = 'CURIOUS-MARK';
const tell = (what) => navigator.sendBeacon('/stolen', new URLSearchParams({ what }));
addEventListener('message', (event) => { try { if (JSON.stringify(event.data).includes(MARK)) tell('message'); } catch {} });
const known = new Set(Object.getOwnPropertyNames(window));
const look = () => {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (known.has(name)) continue;
    known.add(name);
    if (/campus|lens|filler/i.test(name)) tell('global ' + name);
  }
  for (const symbol of Object.getOwnPropertySymbols(window)) if (/campus/.test(String(symbol.description))) tell('symbol');
  if (document.querySelector('input[type=password]') && document.documentElement.outerHTML.replace(/<script[^]*?<.script>/g, '').includes(MARK)) tell('sign-in page');
  if (typeof chrome === 'object' && chrome.runtime && chrome.runtime.sendMessage) tell('can message');
};
setInterval(look, 50);
</script>`;

export const deskPage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain desk</title><body>${spy}${body}`;

export const signInPage = deskPage(`<h1>Sign in</h1><form method="post" action="/sign-in">
<p>Name <input name="user"></p><p>Password <input type="password" name="pass"></p><button>Sign in</button></form>`);

/** No label element, machine-made names, and an area list that draws the rest anew a moment after it is chosen. */
export const formOne = (renamed: boolean) =>
  deskPage(`<h1>New request</h1><form method="post" action="/request/details" id="the-form">
<input name="id" value="new" type="hidden">
<table>
<tr><td><b>Area *</b></td><td><select name="f0a1b2c3d4e5f6071"><option value="">Choose</option>
<option value="17">Student records</option><option value="18">Grade book</option></select></td></tr>
<tbody id="rest"></tbody>
</table><input type="submit" value="Next"></form>
<script>
const summary = ${JSON.stringify(renamed ? 'Headline' : 'Summary')};
const draw = () => {
  const rest = document.getElementById('rest');
  rest.replaceChildren();
  const row = (text, make) => {
    const tr = rest.insertRow();
    tr.insertCell().textContent = text;
    tr.insertCell().append(make());
  };
  const input = (name, type) => Object.assign(document.createElement('input'), { name, type });
  row(summary + ':', () => input('a9f8e7d6c5b4a3921', 'text'));
  row('Student ID', () => input('b8e7d6c5b4a392811', 'text'));
  row('Call me back?', () => input('c7d6c5b4a39281701', 'checkbox'));
};
draw();
document.querySelector('select').addEventListener('change', () => setTimeout(draw, 300));
</script>`);

export const formTwo =
  deskPage(`<h1>Details</h1><form method="post" action="/request/send" enctype="multipart/form-data">
<table><tr><td>Comment (HTML)</td><td><textarea name="d6c5b4a3928170611" rows="12"></textarea></td></tr>
<tr><td>Attachment</td><td><input type="file" name="e5b4a392817061504"></td></tr></table>
<input type="submit" value="Send request"></form>`);
