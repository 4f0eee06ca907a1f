import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from './draw.ts';

const flagged = (text: string): Judged => ({
  title: `a badge: ${text}`,
  url: '/campus/census/relationships.xsl?personID=914901',
  html: `<header><div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001</div><div class="flags"><span class="badge">${text}</span></div></div></header>
    <h2>Relationships</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Nora', 'Mother', on, off]])}`,
  pages: ['relationships'],
  noAdvice: true,
});

/** What districts write into a flag about custody, a court, or who may not come near a child. */
export const flagsInWords: Judged[] = [
  'No pick-up by father',
  'Divorce decree on file',
  'Visitation restrictions',
  'PFA',
  'Injunction',
  'Shared parenting',
  'Do not share information with father',
  'Restricted records',
  'Sole legal and physical – mother',
  'Orden de alejamiento',
  'DHS placement',
  'Domestic violence',
  'Parent restriction',
  'Non-contact order',
  'Safe at Home',
  'Kinship care',
  'CHINS',
  'Termination of rights (father)',
  'Not allowed on campus: stepfather',
  'Release only to mother',
].map(flagged);

/** Beside these a fix names the box. */
export const harmless: Judged[] = ['Asthma', 'Bus 12', '504 Plan', 'Photo release: no', 'Honor roll', 'Speech'].map(
  flagged,
);
