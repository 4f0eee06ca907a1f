/** The words of the first page, and of everything that waits for consent. */
export const welcomeEn = {
  'welcome.title': 'Welcome to Campus Lens',
  'welcome.what':
    'Campus Lens looks at the Infinite Campus page you have open, compares it with your district’s checklist, marks the rows that need a look, and writes the ticket for the right person. It changes nothing in Campus.',
  'welcome.reads': 'What it reads',
  'welcome.reads1':
    'Only pages that you open in Campus yourself, and only what they show you: names, relationships, households, boxes that are ticked or not, registrations, portal accounts, classes.',
  'welcome.reads2': 'It opens no page by itself, asks Campus for nothing, presses no button and ticks no box.',
  'welcome.reads3':
    'Before you press Start it only notices whether a page looks like one that it knows. It reads no name, number or box there.',
  'welcome.stores': 'What it stores',
  'welcome.stores1':
    'What was read is held in memory and let go when you leave the page, sign out, have been idle, or close the browser.',
  'welcome.stores2':
    'On this device stay your settings, your role and school, what you answered to findings, and tickets on their way. Answers are kept without names, as codes that only this browser can match; tickets are encrypted.',
  'welcome.sends': 'What it sends',
  'welcome.sends1':
    'Nothing by itself. A ticket leaves only after you have seen all of it and pressed the button. Names stay out unless you switch them on; passwords and Social Security numbers never leave.',
  'welcome.sends2': 'There is no server of ours, no statistics, no tracking.',
  'welcome.sends3':
    'If your district has given an address for its settings or its calendar, the file is fetched from there. Nothing is sent along.',
  'welcome.pause': 'You can pause it in one click, stop it or erase everything in the settings.',
  'welcome.you': 'About you',
  'welcome.youHow': 'So that advice fits your work. You can change it later, or leave it open.',
  'welcome.role': 'What do you do at the school?',
  'welcome.school': 'Your school',
  'welcome.schoolNone': 'No school chosen',
  'welcome.schoolEmpty': 'Your school can be chosen in the settings once your district’s list of schools is there.',
  'welcome.start': 'Start',
  'welcome.startHow': 'With Start you agree that Campus Lens reads Campus pages as described above.',
  'welcome.notNow': 'Not now',
  'welcome.notNowSaid': 'Nothing is read. Press Start here whenever you like; Campus Lens leads you back to this page.',
  'welcome.district': 'Your district has agreed to this for its staff. There is nothing to decide.',
  'welcome.started': 'Campus Lens is on',
  'welcome.startedHow':
    'Open a student’s Relationships page in Campus. Rows that need a look get a mark; click it to see why.',
  'welcome.button':
    'The Campus Lens button in the toolbar (Alt+Shift+L) shows everything about the page in hand, and the ticket. Not in sight? It is behind the puzzle piece there; the pin beside it keeps it in the toolbar.',
  'welcome.practice': 'Try it on made-up students first',
  'welcome.practiceOpen': 'Open the practice pages',
  'welcome.practiceHow':
    'There are practice pages with made-up students. Ask whoever looks after Campus Lens in your district to start them for you (“npm start”).',
  'welcome.settings': 'Open the settings',
  'welcome.needed': 'Campus Lens is not reading yet',
  'welcome.neededHow': 'It begins once you have seen what it does and pressed Start.',
  'welcome.see': 'See what it does',
} as const;
