import { fold } from '../../dom/text.ts';
import type { Applicant, Application, LinkState, RowCount } from '../../facts.ts';
import { kindOf } from '../applicant-kind.ts';
import { titling } from '../frame-selectors.ts';
import { inAnotherList } from '../headings.ts';
import { looksLikeName } from '../identity.ts';
import { linkedColumn, linkState } from '../link-state.ts';
import { applicantLabels, applicationLabels } from '../olr-labels.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { sectionSelectors } from '../section-selectors.ts';
import type { OwnList } from '../spec.ts';
import { isCrossedOut, linesOf, personName, rowsOf, text, word } from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

/** Rows of grids; cards, and whatever else prints a state or a control. */
const LIST = 'applicants';
const OTHERS = 'others';
const ABOUT = 'application';

/** The "pleats" of an application (campus-pages.md §5), folded. */
const SECTIONS =
  '^((students? s? ?|student s |student )?primary household|household( information| address(es)?)?|home address|address(es)?|(parents?|legal) ?(and |or )?guardians?( information)?|parents?|guardians?|emergency contacts?( information)?|other household( members?)?( non household( relationships?)?)?|other household members?|non household( relationships?| contacts?)?|students?( information)?|enrollment|hogar principal( del estudiante| de los estudiantes)?|hogar|direccion(es)?|padres?( y| o)? ?tutor(es)?|tutor(es)?|contactos? de emergencia|otro hogar( fuera del hogar)?|fuera del hogar|otros miembros del hogar|estudiantes?)$';

const SECTION = new RegExp(SECTIONS);

/** What is said of the application itself: a state beside one of these is nobody's. */
const ABOUT_WORDS = new Set(Object.values(applicationLabels).flat().map(fold));

/** Words of a link state, and of the controls that change one. */
const WORDS =
  '^(((campus |record )?(link |linking )?(status|state)|estado|person|record|household|address)? ?(is |already |currently )?)?(not linked( to .*)?|not yet linked|unlinked|linked( to .*)?|link (error|needed|required)|([1-9]\\d* )?((possible|potential) match(es)?( found)?|match(es)? found)|no vinculad[oa]|sin vincular|vinculad[oa]|enlazad[oa]|no enlazad[oa]|error de (vinculo|vinculacion|enlace)|posibles? coincidencias?|coincidencias? encontradas?)( \\d+)?$|^(un)?link( (this |to |an? |the )*(existing )?(person|record|household|address|individual|student|guardian|contact))?$|^(des)?vincular$|^(des)?enlazar$';

const WEAK = /^(linked|link|vinculado|enlazado|vínculo|enlace)\??$/i;
const labelled = Object.fromEntries(
  Object.entries(applicantLabels).map(([field, words]) => [field, words.filter((word) => !WEAK.test(word))]),
);

/** Over the list, how many are not linked: where no row says so, those rows are not shown. */
const withheld = {
  ...withheldWords,
  filter: `${withheldWords.filter}|\\b[1-9]\\d* (?:of \\d+ )?(?:\\w+ ){0,3}(?:not linked|unlinked|sin vincular)\\b`,
};

const anyone: Omit<OwnList, 'id' | 'labels'> = {
  kinds: { name: 'name', link: 'said', linked: 'said', action: 'said', addressLink: 'said', householdLink: 'said' },
  least: 2,
  withheld,
  needs: ['name', 'lastName', 'firstName', 'household', 'address'],
  score: {
    has: [
      { of: ['link', 'linked', 'linkedTo', 'householdLink', 'addressLink'], each: 0.5 },
      { of: ['name', 'lastName', 'household', 'address'], each: 0.2 },
      { of: ['role', 'type'], each: 0.1, most: 2 },
    ],
    wants: ['link', 'linked', 'linkedTo', 'householdLink', 'addressLink'].flatMap((state) =>
      ['name', 'lastName', 'household', 'address'].map((name) => [state, name]),
    ),
    against: [{ columns: '^(url|link text|web ?page|description|file|document|resource|menu)$', less: 0.6 }],
  },
  sections: { words: SECTIONS, ...sectionSelectors },
  marked: {
    field: 'link',
    words: WORDS,
    unless: '^link error$|^link$|^match(es)? found$',
    nobody: '^((campus )?(link|record|match)? ?(status|state)|estado( del vinculo)?|action|actions|or|and|y|o)$',
    home: '\\b(household|hogar|family|familia)\\b|^(\\d+[a-z]? [^\\W\\d_]|p ?o box \\d)',
    titles: 'h2,h3,h4,h5,h6,[role=heading],strong,b,th,dt,td:first-child,[role=gridcell]:first-child,[role=rowheader]',
    fields: 'input:not([type=hidden],[type=button],[type=submit],[type=checkbox],[type=radio]),select',
    holders: 'ul,ol,table,tbody,thead,dl,section,fieldset,form,main,body,details',
    controls: 'button,a,[role=button],[role=link],input[type=button],input[type=submit]',
  },
};

/** A sentence about the whole application; not a key to the signs, or a count of none. */
const LINK_ERROR = /^(?!.*\b(no|0|without|not|if|means?|when)\b).*\blink error\b/i;

const lastAndFirst = (name: string) =>
  name
    .split(',')
    .map((part) => fold(part).split(' ', 1)[0])
    .join();

function stateOf(line: RawLine): LinkState {
  if (isCrossedOut(line)) return null;
  const to = text(line, 'linkedTo');
  // "Practice, Ana #91001" names a record; "Practice, Ana (possible match)" says more than that.
  const record = (to ?? '').replace(/\s*\(?#?\s*\d{2,}\)?$/, '');
  const isRecord = !record.includes('(') && looksLikeName(record) && linkState(to) === null;
  const own = personName(line);
  // The record of somebody else may be the wrong one.
  if (isRecord && own !== null && looksLikeName(own) && lastAndFirst(own) !== lastAndFirst(record)) return null;
  const named = isRecord ? 'Linked' : to;
  const said = [text(line, 'link'), named, text(line, 'action')].filter((part) => part !== null);
  const column = text(line, 'linked');
  if (column === null) return linkState(said.join(' | '));
  const box = /^(yes|y|true|x|si|sí|✓|✔)$/i.test(column) ? true : /^(no|n|false)$/i.test(column) ? false : null;
  return linkedColumn(box, [column, ...said].join(' | '));
}

/** Not linked, beside a number of records that may be this one: a possible match. Somebody linked has theirs. */
function withMatches(link: LinkState, line: RawLine): LinkState {
  const isSeen = /^[1-9]\d{0,3}$/.test(text(line, 'matches') ?? '');
  return isSeen && !isCrossedOut(line) && link === 'unlinked' ? 'possible' : link;
}

/** What a line says: of its person, and of a household and an address that have a state of their own in it. */
function applicants(line: RawLine, row: number, application: string | null): Applicant[] {
  const role = word(line, 'role') ?? (SECTION.test(fold(line.group ?? '')) ? line.group : null);
  const household = word(line, 'household');
  const address = word(line, 'address');
  // A form alone in its section is titled by the section.
  const titled = personName(line);
  const person = titled === line.group ? null : titled;
  const link = withMatches(stateOf(line), line);
  const name = person ?? household ?? address;
  const own =
    person === null && household !== null ? 'household' : person === null && address !== null ? 'address' : null;
  const kind = kindOf(word(line, 'type') ?? own ?? word(line, 'role'), name, line.group);
  const more = (['household', 'address'] as const).flatMap((part): Applicant[] => {
    const said = text(line, `${part}Link`);
    return said === null || kind === part
      ? []
      : [
          {
            row,
            application,
            name: (part === 'household' ? household : address) || null,
            role,
            kind: part,
            link: linkState(said),
          },
        ];
  });
  return [{ row, application, name, role, kind, link }, ...more];
}

/** How many lines were seen of how many, in all. */
function bothOf(page: RawPage): RowCount {
  const counts = [LIST, OTHERS].filter((list) => page.lists[list]).map((list) => rowsOf(page, list));
  const open = counts.length === 0 || counts.some(({ total }) => total === null);
  const sum = (numbers: (number | null)[]) => numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  return { seen: sum(counts.map(({ seen }) => seen)), total: open ? null : sum(counts.map(({ total }) => total)) };
}

/** Where a school stands, for a student or for the whole application. */
function schoolsIn(page: RawPage, number: string | null): Application[] {
  return page.lines.flatMap((line, row): Application[] => {
    const school = word(line, 'school');
    return school ? [{ row, number, status: null, applicant: null, submitted: null, school }] : [];
  });
}

/** The one number that the page's labels and headings give; else that in its address. */
function numberOf(page: RawPage): string | null {
  const said = linesOf(page, ABOUT).flatMap(({ line }) => /\d{3,12}/.exec(text(line, 'number') ?? '')?.[0] ?? []);
  const [one, other] = new Set(said);
  return other === undefined ? (one ?? page.ids.application) : null;
}

const NUMBERED = /\b(?:application|app|solicitud)\b\D{0,20}(\d{3,12})\b/i;
/** An application that is not the one in hand, and records that are nobody's in it. */
const NOT_THIS =
  /\b(?:previous|prior|past|last year|old|earlier|other applications?|withdrawn|denied|cancell?ed|deleted|archived?|history|expired|duplicates?|(?:possible|potential|suggested) (?:match(?:es)?|records?|people)|search results?|anterior(?:es)?|retirada|rechazada|cancelada|posibles coincidencias)\b/i;

/** Whether a heading is of this application: of none that has another number, or is over. */
function isOfThis(page: RawPage): (heading: string | null) => boolean {
  const numbers = linesOf(page, ABOUT).flatMap(({ line }) => NUMBERED.exec(`app ${text(line, 'number')}`)?.[1] ?? []);
  const own = page.ids.application ?? numbers[0];
  return (heading) => {
    const number = NUMBERED.exec(heading ?? '')?.[1] ?? own;
    return number === own && !NOT_THIS.test(heading ?? '');
  };
}

/**
 * The review of one application, in a window of its own or as a pane (campus-pages.md §5): everybody and everything in
 * it, with the state of the link to a record. How Campus draws that state is not known; only words are believed
 * (`lib/campus/link-state.ts`). Sections that are folded are not read, and then the number of lines is not known.
 */
export const olrApplication: PageDefinition = {
  id: 'olr-application',
  spec: {
    place: {
      address:
        '\\b(online ?registrations?|olr\\w*|(application|staff|student|health staff) ?processing|(review|process) ?applications?|applications? ?review|registration applications?|applications?)\\b',
      heading:
        '^((review|process|processing)( the)? (registration )?application\\b.*|(online )?registration( application)?( .*)?|application (number )?#? ?\\d{3,12}\\b.*|(application|staff|student|health staff) processing( .*)?|students? s primary household|other household( members?)? non household.*|(revisar|revision de) (la )?solicitud\\b.*|application|solicitud (de inscripcion|de registro|numero|#)?.*|registro en linea.*|inscripcion en linea.*)$',
      despite: 'search results?',
      not: '\\bolr (status|set ?up|system settings|literals)',
    },
    // Not "link error" alone: a long list of applications has it as a status.
    words:
      '\\b(linked|unlinked|unlink|link (status|state)|linking status|possible match(es)?|match found|vinculad[oa]|desvincular|vincular|enlazad[oa]|desenlazar|enlazar|students? s primary household)\\b|\\blink\\b.*\\b(parent guardian|emergency contact|primary household)|\\b(parent guardian|emergency contact|primary household)\\b.*\\blink\\b',
    lists: [
      { ...anyone, id: LIST, labels: applicantLabels },
      // In a card "Linked" and "Link" are what it says, not what it is about.
      { ...anyone, id: OTHERS, labels: labelled, record: { keys: ['link'], needs: ['link'] } },
      {
        id: ABOUT,
        aside: true,
        labels: {
          number: applicationLabels['number'] ?? [],
          school: applicantLabels['school'] ?? [],
          status: applicationLabels['status'] ?? [],
        },
        needs: ['number', 'school'],
        least: 99,
        score: { has: [{ of: ['number', 'school'], each: 0.5 }] },
        record: { keys: ['number', 'school'], needs: ['number', 'school'] },
        heading: {
          field: 'number',
          titles: titling,
          words:
            '\\b(?:application|app|solicitud)(?: (?:number|no|num|nr|id|de inscripcion|de registro|numero|n))? ?#? ?(?!20\\d\\d\\b)([0-9]{3,12})\\b',
        },
      },
    ],
  },
  facts(page) {
    const applicationNumber = numberOf(page);
    const lines = [LIST, OTHERS]
      .flatMap((list) => linesOf(page, list))
      .filter(({ line }) => !ABOUT_WORDS.has(fold(personName(line) ?? '')))
      .sort((a, b) => a.row - b.row);
    const isOfAnother = inAnotherList(lines, isOfThis(page));
    const facts = lines.flatMap(({ line, row }) =>
      applicants(line, row, applicationNumber).map((one) => (isOfAnother(line) ? { ...one, link: null } : one)),
    );
    const applications = schoolsIn(page, applicationNumber);
    const none = facts.length > 0 && facts.every(({ link }) => link === null);
    // An application marked Link Error has one: where no line says so, it is not among those that are shown.
    const isMarked =
      linesOf(page, ABOUT).some(({ line }) => linkState(text(line, 'status') ?? '') === 'error') ||
      (page.titles ?? []).some((title) => LINK_ERROR.test(title));
    const rows = bothOf(page);
    if (isMarked && !facts.some(({ link }) => link === 'error')) rows.total = null;
    return {
      facts: { applicants: facts, applications },
      unread: [...(none ? ['link'] : []), ...(applications.length === 0 ? ['school'] : [])],
      rows,
      context: { applicationNumber },
    };
  },
};
