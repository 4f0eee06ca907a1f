import { base, nora, people, plainly, rels, states, vera } from './draw.ts';

const read = { ...states([true, false], [false, false]) };
const heads = (guardian: string, portal: string) =>
  rels(`heads ${guardian} and ${portal}`, people([...base.slice(0, 2), guardian, portal], nora, vera), plainly, read);

/** The two boxes of access under heads that districts shorten or double. */
export const shortHeads = [
  heads('Grdn', 'Portal Acc.'),
  heads('Gdn', 'Prtl'),
  heads('Is Guardian', 'Has Portal Access'),
  heads('Guardian Flag', 'Portal Flag'),
  heads('Guardian / Tutor legal', 'Portal / Acceso al portal'),
];
