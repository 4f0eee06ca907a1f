import { allShown, checked, type Dialect, each, FAMILY, shown } from './family.ts';

const parts = ['id', 'type', 'guardian', 'portal'];
const yes = (on: boolean) => (on ? 'Yes' : 'No');

/** A card a person, and the form of one person. */
export const cards: Dialect[] = [
  {
    title: 'articles with a heading, labels around boxes',
    html: each(
      (c) =>
        `<article><h3><a href="?personID=${c.id}">${c.name}</a></h3><p>Relationship: ${c.type}</p><label><input type="checkbox"${checked(c.guardian)}> Guardian</label><label><input type="checkbox"${checked(c.portal)}> Portal</label></article>`,
    ),
    expected: allShown(...parts),
  },
  {
    title: 'list items, label for=',
    html: `<ul>${each(
      (c) =>
        `<li data-person-id="${c.id}"><strong>${c.name}</strong><div><span>Relationship</span><span>${c.type}</span></div><input type="checkbox" id="g${c.id}"${checked(c.guardian)}><label for="g${c.id}">Guardian</label><input type="checkbox" id="p${c.id}"${checked(c.portal)}><label for="p${c.id}">Portal</label></li>`,
    )}</ul>`,
    expected: allShown(...parts),
  },
  {
    title: 'fieldsets, aria-labelledby',
    html: each(
      (c) =>
        `<fieldset><legend>${c.name}</legend><input type="hidden" name="contactPersonID" value="${c.id}"><label for="r${c.id}">Relationship</label><select id="r${c.id}"><option>Uncle</option><option selected>${c.type}</option></select><div id="lg${c.id}">Guardian</div><span role="checkbox" aria-checked="${c.guardian}" aria-labelledby="lg${c.id}"></span><div id="lp${c.id}">Portal</div><span role="checkbox" aria-checked="${c.portal}" aria-labelledby="lp${c.id}"></span></fieldset>`,
    ),
    expected: allShown(...parts),
  },
  {
    title: 'groups with definitions in print',
    html: each(
      (c) =>
        `<div role="group" aria-labelledby="n${c.id}"><h4 id="n${c.id}">${c.name}</h4><dl><dt>Relationship</dt><dd>${c.type}</dd><dt>Guardian</dt><dd>${yes(c.guardian)}</dd><dt>Portal</dt><dd>${yes(c.portal)}</dd></dl><a href="#" onclick="go({personID:${c.id}})">Open</a></div>`,
    ),
    expected: allShown(...parts),
  },
  {
    title: 'plain divs with "Guardian: Yes"',
    html: `<div class="cards">${each((c) => `<div class="card"><div class="title"><a href="?personID=${c.id}">${c.name}</a></div><div>Relationship: ${c.type}</div><div>Guardian: ${yes(c.guardian)}</div><div>Portal: ${yes(c.portal)}</div></div>`)}</div>`,
    expected: allShown(...parts),
  },
  {
    title: 'chips that say their state, and chips that may be removed say nothing',
    html: each(
      (c) =>
        `<div class="card"><h5>${c.name}</h5><p><b>Relationship:</b> <span>${c.type}</span></p><span class="chip">Guardian ${c.guardian ? '✓' : '✗'}</span><span class="chip">Portal<button>×</button></span></div>`,
    ),
    expected: allShown('type', 'guardian'),
  },
  {
    title: 'detail form of the chosen person beside a list',
    html: `<table class="list"><tr><td>Name</td><td>Type</td></tr><tr><td><a class="selectedRow">${FAMILY[0]?.name}</a></td><td>Mother</td></tr></table>
      <form><table><tr><td class="label">Name</td><td>${FAMILY[0]?.name}</td></tr><tr><td class="label">Relationship</td><td><select><option selected>Mother</option></select></td></tr>
      <tr><td class="label">Guardian</td><td><input type="checkbox" checked></td></tr><tr><td class="label">Portal</td><td><input type="checkbox"></td></tr>
      <tr><td class="label">Start Date</td><td><input type="text" value="08/01/2019"></td></tr><tr><td class="label">End Date</td><td><input type="text" value=""></td></tr></table></form>`,
    expected: [shown(FAMILY[0] as never, ['type', 'guardian', 'portal', 'dates'])],
    count: { seen: 1, total: null },
  },
  {
    title: 'detail form with labels above fields, two a line',
    html: `<table><tr><td>Name<br><input type="text" readonly value="${FAMILY[1]?.name}" aria-label="Name"></td><td><label for="t">Relationship</label><br><input id="t" value="Father"></td></tr>
      <tr><td><label><input type="checkbox" checked>Guardian</label></td><td><label><input type="checkbox" checked>Portal</label></td></tr></table>`,
    expected: [shown(FAMILY[1] as never, ['type', 'guardian', 'portal'])],
    count: { seen: 1, total: null },
  },
];
