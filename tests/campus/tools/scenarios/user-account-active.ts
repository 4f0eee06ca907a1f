import { tool } from '../define.ts';

/** Nothing is wrong with this account. */
export const userAccountActive = tool({
  id: 'user-account-active',
  page: 'user-account',
  title: 'An account in use',
  about: 'Nothing is wrong with this account.',
  tool: 'User Account',
  slug: 'user-account-editor',
  toolCode: 'users.UserAccount',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  blocks: [
    {
      kind: 'fields',
      title: 'Account Information',
      fields: [
        { label: 'Username', id: 'usernameRef', value: { input: 'uma.example' } },
        {
          label: 'Homepage',
          value: { choose: 'Campus Parent', from: ['Campus Tools', 'Campus Parent', 'Campus Student'] },
        },
        { label: 'Disabled', id: 'disabledRef', value: { box: false } },
        { label: 'Force Password Change', value: { box: false } },
      ],
    },
    { kind: 'fields', title: 'Access Information', fields: [{ label: 'Modified By', value: 'Practice, Admin' }] },
    { kind: 'buttons', labels: ['Save', 'Reset Password'] },
  ],
  expected: {
    // The form does not say whose account it is.
    findings: [{ check: 'ACC-DUP', outcome: 'unknown', name: null }],
    couldNotRun: [{ check: 'ACC-DUP', missing: ['name'] }],
    flagsReadable: false,
    facts: { accounts: [{ username: 'uma.example', disabled: false }] },
  },
});
