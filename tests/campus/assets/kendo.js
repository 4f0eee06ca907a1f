// Practice campus: the Relationships tool as Angular and Kendo draw it, 300 ms after the load, header and rows in two tables.
(() => {
  const personID = new URLSearchParams(location.search).get('personID');
  const pageSize = Number(new URLSearchParams(location.search).get('pageSize')) || Number.POSITIVE_INFINITY;
  const root = document.querySelector('app-root');
  const spanBoxes = new Set(['mailing', 'messenger', 'private', 'secondary']);
  let data = { boxes: [], rows: [] };
  let page = 0;

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const columns = () => [
    { label: 'Name', width: 170, cell: nameCell },
    { label: 'Relationship', width: 150, cell: typeCell },
    { label: 'Emergency Priority', width: 90, cell: seqCell },
    ...data.boxes.map(({ field, label }) => ({ label, width: 84, cell: (row) => boxCell(row, field) })),
    { label: 'Start Date', width: 100, cell: (row) => document.createTextNode(row.startDate) },
    { label: 'End Date', width: 100, cell: (row) => document.createTextNode(row.endDate) },
    { label: 'Email', width: 200, cell: (row) => document.createTextNode(row.email) },
  ];

  const nameCell = (row) =>
    make(
      'a',
      { href: `/campus/sis/tools-core/relationships?personID=${row.personID}`, target: '_top', class: 'link' },
      row.name,
    );

  const typeCell = (row) =>
    make(
      'kendo-dropdownlist',
      {
        class: 'k-dropdownlist k-picker k-picker-md k-rounded-md',
        role: 'combobox',
        tabindex: '0',
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
      },
      make('span', { class: 'k-input-inner' }, make('span', { class: 'k-input-value-text' }, row.relationship)),
      make(
        'button',
        { class: 'k-input-button k-icon-button', type: 'button', tabindex: '-1', 'aria-label': 'Select' },
        '▾',
      ),
    );

  const seqCell = (row) =>
    make(
      'kendo-numerictextbox',
      { class: 'k-input k-numerictextbox k-input-md' },
      make('input', { class: 'k-input-inner', role: 'spinbutton', autocomplete: 'off', value: row.seq ?? '' }),
    );

  function boxCell(row, field) {
    if (!spanBoxes.has(field)) {
      const input = make('input', { type: 'checkbox', class: 'k-checkbox k-checkbox-md k-rounded-md' });
      input.checked = row[field];
      input.addEventListener('change', () => {
        row[field] = input.checked;
      });
      return input;
    }
    const span = make('span', {
      role: 'checkbox',
      tabindex: '0',
      class: 'k-checkbox k-checkbox-md k-rounded-md',
      'aria-checked': row[field],
    });
    span.classList.toggle('k-checked', row[field]);
    span.addEventListener('click', () => {
      row[field] = !row[field];
      span.setAttribute('aria-checked', row[field]);
      span.classList.toggle('k-checked', row[field]);
    });
    return span;
  }

  const widths = (list) => make('colgroup', {}, ...list.map(({ width }) => make('col', { style: `width:${width}px` })));

  const headCell = ({ label }, index) =>
    make(
      'th',
      { role: 'columnheader', scope: 'col', 'aria-colindex': index + 1, class: 'k-header k-table-th ng-star-inserted' },
      make(
        'span',
        { class: 'k-cell-inner' },
        make('span', { class: 'k-link' }, make('span', { class: 'k-column-title' }, label)),
      ),
    );

  function headTable(list) {
    const line = make('tr', { role: 'row', 'aria-rowindex': 1, class: 'k-table-row' }, ...list.map(headCell));
    const head = make('thead', { role: 'rowgroup', class: 'k-table-thead' }, line);
    return make('table', { role: 'presentation', class: 'k-grid-header-table k-table k-table-md' }, widths(list), head);
  }

  const line = (list, offset) => (row, index) =>
    make(
      'tr',
      {
        role: 'row',
        'aria-rowindex': offset + index + 2,
        class: `k-table-row k-master-row ng-star-inserted${index % 2 ? ' k-table-alt-row' : ''}`,
      },
      ...list.map(({ cell }, at) =>
        make('td', { role: 'gridcell', 'aria-colindex': at + 1, class: 'k-table-td ng-star-inserted' }, cell(row)),
      ),
    );

  function bodyTable(list, rows, offset) {
    const body = make('tbody', { role: 'rowgroup', class: 'k-table-tbody' }, ...rows.map(line(list, offset)));
    return make('table', { role: 'presentation', class: 'k-grid-table k-table k-table-md' }, widths(list), body);
  }

  function pager(from, to) {
    const total = data.rows.length;
    const step = (title, text, target, off) => {
      const button = make(
        'button',
        { type: 'button', title, class: 'k-button k-pager-nav', 'aria-disabled': off },
        text,
      );
      button.addEventListener('click', () => {
        if (off) return;
        page = target;
        draw();
      });
      return button;
    };
    const last = Math.max(0, Math.ceil(total / pageSize) - 1);
    return make(
      'kendo-pager',
      { class: 'k-pager k-pager-md k-grid-pager' },
      step('Go to the first page', '«', 0, page === 0),
      step('Go to the previous page', '‹', page - 1, page === 0),
      step('Go to the next page', '›', page + 1, page >= last),
      step('Go to the last page', '»', last, page >= last),
      make('div', { class: 'k-pager-info' }, `${total === 0 ? 0 : from + 1} - ${to} of ${total} items`),
    );
  }

  function grid() {
    const list = columns();
    const from = page === 0 ? 0 : page * pageSize;
    const to = Math.min(data.rows.length, from + pageSize);
    const head = make(
      'div',
      { role: 'presentation', class: 'k-grid-header' },
      make('div', { role: 'presentation', class: 'k-grid-header-wrap' }, headTable(list)),
    );
    const content = make(
      'div',
      { role: 'presentation', class: 'k-grid-content' },
      make(
        'div',
        { role: 'presentation', class: 'k-grid-table-wrap' },
        bodyTable(list, data.rows.slice(from, to), from),
      ),
    );
    content.addEventListener('scroll', () => {
      head.firstChild.scrollLeft = content.scrollLeft;
    });
    const aria = make(
      'div',
      {
        role: 'grid',
        class: 'k-grid-aria-root',
        id: 'k-grid0-aria',
        'aria-rowcount': data.rows.length + 1,
        'aria-colcount': list.length,
      },
      head,
      make('kendo-grid-list', { role: 'presentation', class: 'k-grid-container' }, content),
    );
    return make(
      'kendo-grid',
      { class: 'k-grid k-grid-md ng-tns-c2914775463-7 ng-star-inserted' },
      aria,
      pager(from, to),
    );
  }

  function draw() {
    const old = root.querySelector('kendo-grid');
    if (old) return old.replaceWith(grid());
    const save = make('button', { type: 'button', class: 'button button--primary' }, ' Save ');
    save.addEventListener('click', send);
    const card = make(
      'div',
      { class: 'card ng-star-inserted' },
      make('h3', { class: 'card__header' }, 'Relationships'),
      make(
        'p',
        { class: 'card__note' },
        'New household relationships are established through the Census Wizard. Practice data.',
      ),
      grid(),
    );
    const bar = make(
      'div',
      { class: 'toolbar' },
      save,
      make('button', { type: 'button', class: 'button' }, ' New '),
      make('span', { class: 'toast', role: 'status' }),
    );
    root.replaceChildren(make('ic-relationships', { class: 'flex flex-col w-full' }, card, bar));
  }

  async function send() {
    const boxes = data.rows.map((row) =>
      Object.fromEntries([['index', row.index], ...data.boxes.map(({ field }) => [field, row[field]])]),
    );
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ boxes }) };
    data = await (await fetch(`/campus/api/census/relationships?personID=${personID}`, init)).json();
    draw();
    root.querySelector('.toast').textContent = 'Saved';
  }

  async function start() {
    root.replaceChildren(
      make('div', { class: 'k-loading-mask' }, make('span', { class: 'k-loading-text' }, 'Loading')),
    );
    data = await (await fetch(`/campus/api/census/relationships?personID=${personID}`)).json();
    draw();
  }

  addEventListener('load', () => setTimeout(start, 300));
})();
