import { tool } from '../define.ts';

/** Vera teaches and has children here: a work and a parent account are no duplicate. */
export const userAccountTwo = tool({
  id: 'user-account-two',
  page: 'user-account',
  title: 'Staff and parent: two accounts of one person',
  about: 'Vera teaches and has children here: a work and a parent account are no duplicate.',
  tool: 'User Account',
  slug: 'user-account-editor',
  toolCode: 'users.UserAccount',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  blocks: [
    {
      kind: 'grid',
      columns: ['Name', 'Username', 'Homepage', 'Disabled'],
      rows: [
        [
          { link: 'Practice, Vera', personID: '930211' },
          'vera.practice',
          'Campus Tools',
          { box: false, disabled: true },
        ],
        [
          { link: 'Practice, Vera', personID: '930211' },
          'vera.at.home',
          'Campus Parent',
          { box: false, disabled: true },
        ],
      ],
    },
  ],
  expected: {
    flagsReadable: false,
    facts: {
      accounts: [
        { name: 'Practice, Vera', personID: '930211', username: 'vera.practice', disabled: false },
        { name: 'Practice, Vera', personID: '930211', username: 'vera.at.home', disabled: false },
      ],
    },
  },
});
