import { demographicsRelative } from './demographics-relative.ts';

/** Look at “Relationships in other clothes” first: Enid’s own key, and the father’s in a table and a note below it. */
export const demographicsBothKeys = {
  ...demographicsRelative,
  id: 'demographics-both-keys',
  title: 'The right parent’s key, with another parent’s below it',
  about:
    'Look at “Relationships in other clothes” first: Enid’s own key, and the father’s in a table and a note below it.',
  blocks: [
    ...demographicsRelative.blocks,
    {
      kind: 'grid' as const,
      title: 'Keys that were mailed',
      columns: ['Name', 'Key', 'Mailed'],
      rows: [
        ['Placeholder, Fred', '91991200-aaaa-4bbb-8ccc-000000919912', '08/03/2026'],
        ['Placeholder, Enid', '91991100-aaaa-4bbb-8ccc-000000919911', '08/03/2026'],
      ],
    },
    { kind: 'text' as const, text: 'Fred: 91991200-aaaa-4bbb-8ccc-000000919912' },
  ],
};
