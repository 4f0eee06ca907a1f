// Practice campus: the functions the legacy tool's inline handlers call.
window.initPage = () => {
  document.forms[0].setAttribute('autocomplete', 'off');
};

window.changed = (key) => {
  const mark = document.getElementById(`mark_${key}`);
  if (mark) mark.innerHTML = '<b>*</b>';
};

window.lit = (row, on) => {
  row.style.backgroundColor = on ? '#fff7d6' : '';
};

window.leaveForm = () => true;
window.openHousehold = () => {};
window.openApplication = () => {};
window.act = () => {};

window.openPerson = (personID) => {
  document.getElementById('statusLine').innerHTML =
    `Person ${personID} has no page of their own in the practice campus.`;
};

window.pickDate = () => {};

window.saveDetail = () => document.forms[0].submit();

// Adds copies of the first row, all at once, as a tool does that loads a whole list.
window.insertRows = (count) => {
  const body = document.getElementById('relationshipsGrid').tBodies[0];
  const first = document.querySelector('tr.gridRow').outerHTML;
  const rows = [];
  for (let index = 0; index < count; index += 1) rows.push(first.replace(/_30000\b/g, `_${70000 + index}`));
  body.insertAdjacentHTML('beforeend', rows.join(''));
};
