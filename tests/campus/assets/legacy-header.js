// Practice campus: the action bar and, in classic, the flags under the student's line.
window.save = () => window.parent.frames['frameWorkspaceDetail'].saveDetail();
window.newRow = () => {};
window.removeRow = () => {};
window.showFlag = () => {};

window.loadFlags = (personID) => {
  const request = new XMLHttpRequest();
  request.open('GET', `/campus/api/census/flags?personID=${personID}`);
  request.onload = () => {
    const cell = document.getElementById('flagsDiv');
    for (const [index, text] of JSON.parse(request.responseText).entries()) {
      const link = document.createElement('a');
      link.href = `javascript:showFlag(${index});`;
      const image = document.createElement('img');
      image.src = '/campus/static/icon-flag.svg';
      image.width = 16;
      image.height = 16;
      if (text !== '') image.title = text;
      link.appendChild(image);
      cell.appendChild(link);
    }
  };
  request.send();
};
