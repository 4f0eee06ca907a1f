// Practice campus: the New Look's shell. Flags and search results arrive by later requests; choosing a student changes
// the route without a reload, and the tool's frame follows a moment after the title bar.
(() => {
  const one = (selector) => document.querySelector(selector);
  let turn = 0;
  let students = [];

  const svg = (name) => {
    const icon = document.createElement('ic-icon');
    icon.innerHTML = `<svg aria-hidden="true" width="18" height="18"><use href="/campus/static/sprite.svg#${name}"></use></svg>`;
    return icon;
  };

  async function showFlags(personID) {
    const area = one('.title-bar__flags');
    if (!area || personID === '') return;
    turn += 1;
    const mine = turn;
    area.replaceChildren();
    const texts = await (
      await fetch(`/campus/api/census/flags?personID=${personID}&practice=${window.icContext.practice}`)
    ).json();
    if (mine !== turn) return;
    area.replaceChildren(
      ...texts.map((text) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'flag-button ng-star-inserted';
        if (text !== '') button.title = text;
        button.append(svg('flag'));
        return button;
      }),
    );
  }

  function showStudent(student) {
    window.icContext.practice = '';
    one('.title-bar__name').textContent = `${student.name} `;
    const details = document.querySelectorAll('.title-bar__details > li');
    details[0].textContent = student.studentNumber;
    details[1].textContent = `Grade: ${student.grade}`;
    details[2].textContent = `DOB: ${student.birthDate}`;
    one('.context-switcher__school').textContent = student.school;
    one('.context-switcher__calendar').textContent = student.calendar;
    showFlags(student.personID);
    const frame = one('#main-workspace');
    const address = frame.contentWindow.location.href.replace(/personID=\d+/, `personID=${student.personID}`);
    setTimeout(() => frame.contentWindow.location.replace(address), 350);
  }

  function result(student) {
    const item = document.createElement('li');
    item.className = 'ng-star-inserted';
    const host = document.createElement('ic-tool-context-search-result');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-result';
    const name = document.createElement('span');
    name.textContent = student.name;
    const line = document.createElement('small');
    line.textContent = `#${student.studentNumber}  Grade: ${student.grade}  ${student.school}`;
    button.append(name, line);
    button.addEventListener('click', () => {
      toggle(false);
      history.pushState({ practice: student.practice }, '', `?appName=practice&practice=${student.practice}`);
      showStudent(student);
    });
    host.append(button);
    item.append(host);
    return item;
  }

  function list() {
    const wanted = one('#searchBox').value.trim().toLowerCase();
    const found = students.filter(({ name, studentNumber }) =>
      `${name} ${studentNumber}`.toLowerCase().includes(wanted),
    );
    one('.search-sidebar__list').replaceChildren(...found.map(result));
  }

  async function toggle(open) {
    one('#searchSidebar').hidden = !open;
    one('.nav-header__search').setAttribute('aria-expanded', String(open));
    if (!open) return;
    if (students.length === 0) students = await (await fetch('/campus/api/search/students')).json();
    list();
  }

  one('.nav-header__search').addEventListener('click', () => toggle(one('#searchSidebar').hidden));
  one('#searchBox').addEventListener('input', list);
  addEventListener('popstate', () => location.reload());
  showFlags(window.icContext.personID);
})();
