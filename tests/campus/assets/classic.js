// Practice campus: classic's outline and context bar.
window.contextChanged = () => {};

window.showTab = (name) => {
  for (const tab of ['Index', 'Search']) {
    document.getElementById(`pane${tab}`).style.display = tab === name ? '' : 'none';
    document.getElementById(`tab${tab}`).className = tab === name ? 'tabOn' : 'tabOff';
  }
};

window.selectPerson = (personID) => {
  const { location } = window.parent.frames['frameWorkspace'];
  location.href = location.href.replace(/&practice=[^&]*/, '').replace(/personID=\d+/, `personID=${personID}`);
};
