import { tool } from '../define.ts';

/** One of the people found is disabled, and two look like one person. */
export const userAccountSearch = tool({
  id: 'user-account-search',
  page: 'user-account',
  title: 'A search with a disabled account and a look-alike',
  about: 'One of the people found is disabled, and two look like one person.',
  tool: 'User Account',
  slug: 'user-account-editor',
  toolCode: 'users.UserAccount',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'dogwood',
  blocks: [
    {
      kind: 'grid',
      title: 'Users',
      columns: ['Name', 'Username', 'Homepage'],
      rows: [
        [{ link: 'Placeholder, Wanda', personID: '930221' }, 'wanda.p', 'Campus Parent'],
        [{ link: 'Placeholder, Wanda L', personID: '930222' }, 'wanda.placeholder', 'Campus Parent'],
        [{ link: 'Placeholder, Walter (Disabled)', personID: '930223' }, 'walter.p', 'Campus Parent'],
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-DUP', outcome: 'review', name: 'Placeholder, Wanda L', pairName: 'Placeholder, Wanda' },
      { check: 'ACC-DISABLED', outcome: 'review', name: 'Placeholder, Walter' },
    ],
    flagsReadable: false,
    facts: {
      accounts: [
        { name: 'Placeholder, Wanda', personID: '930221', disabled: false },
        { name: 'Placeholder, Wanda L', personID: '930222', disabled: false },
        { name: 'Placeholder, Walter', personID: '930223', disabled: true },
      ],
    },
  },
});
