import type { BoxField, Scenario } from '../types.ts';

export interface BoxColumn {
  field: BoxField;
  label: string;
}

const boxColumns: readonly BoxColumn[] = [
  { field: 'guardian', label: 'Guardian' },
  { field: 'portal', label: 'Portal' },
  { field: 'mailing', label: 'Mailing' },
  { field: 'messenger', label: 'Messenger' },
  { field: 'private', label: 'Private' },
  { field: 'secondary', label: 'Secondary' },
];

/** The columns of boxes a page shows. Classic has no Secondary; a scenario may lack more. */
export function shownBoxes(scenario: Scenario, classic: boolean): BoxColumn[] {
  return boxColumns.filter(
    ({ field }) => !scenario.hiddenColumns.includes(field) && !(classic && field === 'secondary'),
  );
}
