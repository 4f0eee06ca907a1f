import { tool } from '../define.ts';

/** The Disabled box of this parent account is ticked: somebody meant it so, or not. */
export const userAccountDisabled = tool({
  id: 'user-account-disabled',
  page: 'user-account',
  title: 'A disabled account',
  about: 'The Disabled box of this parent account is ticked: somebody meant it so, or not.',
  tool: 'User Account',
  slug: 'user-account-editor',
  toolCode: 'users.UserAccount',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  blocks: [
    {
      kind: 'fields',
      title: 'Account Information',
      fields: [
        { label: 'Name', value: 'Example, Gus' },
        { label: 'Username', id: 'usernameRef', value: { input: 'gus.example' } },
        {
          label: 'Homepage',
          value: { choose: 'Campus Parent', from: ['Campus Tools', 'Campus Parent', 'Campus Student'] },
        },
        { label: 'Disabled', id: 'disabledRef', value: { box: true } },
        { label: 'Force Password Change', value: { box: false } },
      ],
    },
    { kind: 'fields', title: 'Access Information', fields: [{ label: 'Modified By', value: 'Practice, Admin' }] },
    { kind: 'buttons', labels: ['Save', 'Reset Password'] },
  ],
  expected: {
    findings: [{ check: 'ACC-DISABLED', outcome: 'review', name: 'Example, Gus' }],
    flagsReadable: false,
    facts: { accounts: [{ name: 'Example, Gus', username: 'gus.example', disabled: true, hasKey: null }] },
  },
});
