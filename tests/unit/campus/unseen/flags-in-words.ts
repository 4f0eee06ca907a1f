import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from './draw.ts';

const flaggedBy = (flags: string) =>
  `<header><div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001</div><div class="flags">${flags}</div></div></header>
    <h2>Relationships</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Nora', 'Mother', on, off]])}`;

const flagged = (text: string): Judged => ({
  title: `a badge: ${text}`,
  url: '/campus/census/relationships.xsl?personID=914901',
  html: flaggedBy(`<span class="badge">${text}</span>`),
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

/** Icons whose names say nothing: each may be the one that matters. */
export const flagsWithoutWords: Judged[] = ['Flag', 'Alert', 'Icon', 'Warning!', 'flag-17.png'].map((name) => ({
  ...flagged(name),
  title: `an icon: ${name}`,
  html: flaggedBy(`<img src="x.png" width="16" title="${name}">`),
}));

/** Beside these a fix names the box. */
export const harmless: Judged[] = ['Asthma', 'Bus 12', '504 Plan', 'Photo release: no', 'Honor roll', 'Speech'].map(
  flagged,
);
