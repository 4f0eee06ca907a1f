import type { Labels } from './labels.ts';

/** Columns of the first day, on every list that has one. */
export const START_WORDS = [
  'Start Date',
  'Start',
  'Start Dt',
  'Started',
  'Begin Date',
  'Effective',
  'Effective Date',
  'Effective Start Date',
  'Eff Date',
  'Eff Dt',
  'From',
  'From Date',
  'Since',
  'Fecha de inicio',
  'Fecha inicial',
  'Fecha de comienzo',
  'Fecha efectiva',
  'Inicio',
  'Comienzo',
  'Desde',
];

/** Columns of the last day: one that is not known would leave what has ended active. */
export const END_WORDS = [
  'End Date',
  'End',
  'End Dt',
  'Ends',
  'Stop Date',
  'Effective End Date',
  'Expiration Date',
  'Exp Date',
  'Expires',
  'Termination Date',
  'Term Date',
  'To',
  'To Date',
  'Thru',
  'Thru Date',
  'Through',
  'Through Date',
  'Until',
  'Fecha de fin',
  'Fecha final',
  'Fecha de finalización',
  'Fecha de término',
  'Fecha de terminación',
  'Fecha de vencimiento',
  'Fin',
  'Final',
  'Finalización',
  'Hasta',
];

/** Other names of the last day. A field of its own, since a page may have both: one field twice is not read at all. */
const ENDINGS = [
  'End',
  'Ended',
  'Ending',
  'Effective End',
  'Eff End',
  'Exp',
  'Expire',
  'Expired',
  'Expiration',
  'Expiry',
  'Term',
  'Termination',
  'Terminated',
  'Stop',
  'Close',
  'Closed',
  'Inactive',
  'Inactivated',
  'Deactivated',
  'Deactivation',
  'Exit',
  'Removed',
  'Removal',
];
const UNTIL_WORDS = [
  ...ENDINGS.flatMap((word) => [`${word} Date`, `${word} Dt`, `${word} On`, `Date ${word}`]),
  ...['Relationship', 'Rel', 'Contact', 'Member'].flatMap((word) => [`${word} End`, `${word} End Date`]),
  ...['Valid', 'Active', 'Effective'].flatMap((word) => [`${word} To`, `${word} Thru`, `${word} Through`]),
  ...['Valid Until', 'Active Until', 'Effective Until', 'Eff End', 'Effective End', 'Stop', 'Last Day'],
  ...['Fecha fin', 'Fecha de baja', 'Válido hasta', 'Activo hasta'],
].filter((word) => !END_WORDS.includes(word));

/** Columns that say whether a line holds today without a date, or with both dates in one. */
export const currentLabels: Labels = {
  dates: [
    'Dates',
    'Date Range',
    'Start/End',
    'Start - End',
    'Start/End Date',
    'Effective Dates',
    'Membership Dates',
    'Fechas',
  ],
  status: [
    'Status',
    'Relationship Status',
    'Membership Status',
    'Member Status',
    'Household Status',
    'Contact Status',
    'Current Status',
    'Record Status',
    'Active/Inactive',
    'Estado',
  ],
  current: ['Active', 'Is Active', 'Current', 'Activo', 'Activa', 'Actual'],
  inactive: ['Inactive', 'Is Inactive', 'Inactivo', 'Inactiva'],
  until: UNTIL_WORDS,
  // A tick, a word or a day: each says that it is over.
  removed: [
    ...['Removed', 'Is Removed', 'Terminated', 'Void', 'Voided', 'Archived', 'Is Archived', 'Historical', 'Expired'],
    ...['Is Expired', 'Deleted', 'Is Deleted', 'Deactivated', 'Closed', 'Eliminado', 'Archivado', 'Vencido'],
  ],
  // A day more often than a tick.
  ended: ['Ended', 'Is Ended', 'Has Ended', 'Finalizado', 'Finalizada'],
  // Whether what is hidden holds is not known.
  hidden: ['Hidden', 'Is Hidden', 'Hide', 'Oculto', 'Oculta'],
  deceased: [
    ...['Deceased', 'Is Deceased', 'Deceased Date', 'Date Deceased', 'Date of Death', 'Death Date', 'Fallecido'],
    ...['Fallecida', 'Fecha de fallecimiento'],
  ],
};

/** How these fields are read that are no plain text. */
export const CURRENT_KINDS = {
  current: 'box',
  inactive: 'box',
  removed: 'said',
  ended: 'said',
  hidden: 'box',
  deceased: 'said',
} as const;
