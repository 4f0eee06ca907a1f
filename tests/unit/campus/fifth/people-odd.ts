import { name, noFault, noTick } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, failed, nora, noraAll, notRow, people, rels, said, vera } from './draw.ts';

/** A parent-sounding word that is no parent: nobody is told to tick Guardian for them. */
const noParent = (relationship: string) =>
  rels(
    `no parent: ${relationship}`,
    people(base, noraAll, [name('Sample, Otto'), relationship, off, off]),
    { 'REL-GUARDIAN': notRow(1), 'REL-PORTAL': 'meets' },
    { noAdvice: true },
  );
/** A column of the row tells of a court or a ban: no advice to give access. */
const barred = (head: string, cell: string) =>
  rels(
    `the father's row: ${head} is ${cell.replace(/<[^>]*>/g, '') || 'ticked'}`,
    people(
      [...base, head],
      [...noraAll, cell.startsWith('<') ? off : ''],
      [name('Practice, Paul'), 'Father', off, off, cell],
    ),
    {},
    { noAdvice: true },
  );
const mark = (text: string) => `${name('Practice, Paul')} ${text}`;
const marked = (title: string, text: string) =>
  rels(`the father's name: ${title}`, people(base, noraAll, [mark(text), 'Father', off, off]), {}, { noAdvice: true });
const names = (...list: string[]) => ({ facts: { relationships: list.map((one) => ({ name: one })) } });

/** People of a list who are not what a hasty reader takes them for. */
export const peopleOdd = [
  noParent("Mother's Boyfriend"),
  noParent("Father's Girlfriend"),
  noParent("Mother's Attorney"),
  noParent('Friend of Mother'),
  noParent('Former Foster Parent'),
  noParent('Parent of Friend'),
  noParent('Parent Liaison'),
  noParent('Godfather'),
  noParent('Ex-Stepfather'),
  noParent('Host Mother'),
  noParent('Guardian ad Litem'),
  noParent('DFCS Caseworker'),
  noParent('Alleged Father'),
  noParent('Sperm Donor Father'),
  noParent('Father - Rights Terminated'),
  noParent('Father (No Contact)'),
  noParent('Noncustodial Father, no rights'),
  barred('Restricted', on),
  barred('Do Not Release', on),
  barred('Custody', 'No custody'),
  barred('Legal Documents', 'Court order on file'),
  barred('No Contact', on),
  barred('Comments', 'TPO through 2028'),
  barred('Alerts', '<img alt="Restraining order" src="stop.gif">'),
  barred('Custodial Rights', 'None'),
  marked('a chip No contact', '<span class="chip chip--red">No contact</span>'),
  marked('a stop sign that says Court order', '<i class="icon" role="img" aria-label="Court order on file"></i>'),
  marked('in red: Do not release', '<b style="color:red">DO NOT RELEASE</b>'),
  rels(
    'a notice over the list: restricted student',
    `<div role="alert" class="banner">Restricted student. Contact the Legal Department before any change.</div>${people(base, noraAll, [name('Practice, Paul'), 'Father', off, off])}`,
    {},
    { noAdvice: true },
  ),
  rels(
    'a notice over the list: protective order',
    `<div class="msg-warning">Protective order on file - see Documents</div>${people(base, nora, vera)}`,
    {},
    { noAdvice: true },
  ),
  rels(
    'a chip Staff behind the name of a mother who works here',
    people(base, nora.with(0, `${name('Practice, Nora')} <span class="badge badge-info">Staff</span>`), vera),
    { 'REL-PORTAL': 'fails 0' },
    names('Practice, Nora', 'Practice, Vera'),
  ),
  rels(
    'a chip Student behind the name of a sister',
    people(base, noraAll, [`${name('Practice, Bea')} <span class="badge">Student</span>`, 'Sister', off, off]),
    { 'REL-GUARDIAN': 'meets', 'REL-PORTAL': 'meets' },
    names('Practice, Nora', 'Practice, Bea'),
  ),
  rels(
    'a brother of age with Portal and no Guardian',
    people(base, noraAll, [name('Practice, Ben'), 'Brother', off, on]),
    { 'REL-ACCESS': 'review 1', 'REL-PORTAL': 'meets' },
  ),
  rels(
    'the student stands in her own list as Student, Guardian ticked',
    people(base, [name('Practice, Ana M'), 'Student', on, on], [name('Practice, Nora'), 'Mother', off, off]),
    { 'REL-NONE': noTick },
  ),
  rels(
    'the student stands in her own list, no relationship, Guardian ticked',
    people(base, [name('Practice, Ana M'), '', on, on], [name('Practice, Nora'), 'Mother', off, off]),
    { 'REL-NONE': noTick },
  ),
  rels(
    'siblings only, and an emergency contact',
    people(
      base,
      [name('Practice, Ben'), 'Brother', off, off],
      [name('Practice, Bea'), 'Sister', off, off],
      [name('Sample, Otto'), 'Emergency Contact', off, off],
    ),
    { 'REL-NONE': 'fails', 'REL-GUARDIAN': 'meets' },
  ),
  rels(
    'names as First Last with hyphens',
    people(base, nora.with(0, name('Nora Practice-Sample')), vera.with(0, name('Vera de la Practice'))),
    { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets' },
    names('Nora Practice-Sample', 'Vera de la Practice'),
  ),
  rels('a maiden name in brackets', people(base, nora.with(0, name('Practice, Nora (née Testerman)')), vera), {
    'REL-PORTAL': 'fails 0',
    'REL-DUP': 'meets',
  }),
  rels('mother Nora and father Noah', people(base, noraAll, [name('Practice, Noah'), 'Father', on, on]), {
    'REL-DUP': 'meets',
  }),
  rels(
    'mother and grandmother of one name, Sr and Jr',
    people(base, [name('Practice Jr, Nora'), 'Mother', on, on], [name('Practice Sr, Nora'), 'Grandmother', off, off]),
    { 'REL-DUP': 'meets' },
  ),
  rels(
    'Nora J and Nora, both Mother',
    people(base, [name('Practice, Nora J'), 'Mother', on, on], [name('Practice, Nora'), 'Mother', off, off]),
    { 'REL-DUP': said },
  ),
  rels(
    'the mother is listed First Last once, and Last, First once',
    people(base, [name('Nora Practice'), 'Mother', on, on], [name('Practice, Nora'), 'Mother', off, off]),
    { 'REL-DUP': said },
  ),
  rels(
    'twins who are sisters of the student',
    people(base, noraAll, [name('Practice, Mia'), 'Sister', off, off], [name('Practice, Mila'), 'Sister', off, off]),
    { 'REL-DUP': 'meets' },
  ),
  rels(
    'a caseworker with both boxes: no fault of hers, and a guardian there is',
    people(base, [name('Example, Cay'), 'Agency Caseworker', on, on], [name('Practice, Nora'), 'Mother', off, off]),
    { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets' },
  ),
  rels(
    'adoptive mother and biological mother, the second without boxes',
    people(
      base,
      [name('Sample, Ida'), 'Adoptive Mother', on, on],
      [name('Practice, Nora'), 'Biological Mother', off, off],
    ),
    { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets' },
  ),
  rels(
    'inactive in a column Rel. Status: the only guardian',
    people([...base, 'Rel. Status'], [...noraAll, 'Inactive'], [...vera, 'Active']),
    { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick },
  ),
  rels(
    'a column Deceased, ticked for the only guardian',
    people([...base, 'Deceased'], [...noraAll, on], [...vera, off]),
    { 'REL-NONE': noTick },
  ),
  rels(
    'a column Deceased Date, filled for the only guardian',
    people([...base, 'Deceased Date'], [...noraAll, '03/01/2024'], [...vera, '']),
    { 'REL-NONE': noTick },
  ),
  rels(
    'a column Active, empty box for the only guardian',
    people([...base, 'Active'], [...noraAll, off], [...vera, on]),
    { 'REL-NONE': noTick },
  ),
  rels(
    'a column Inactive, ticked for the only guardian',
    people([...base, 'Inactive'], [...noraAll, on], [...vera, off]),
    { 'REL-NONE': noTick },
  ),
  rels('a column Expired, Y for the only guardian', people([...base, 'Expired'], [...noraAll, 'Y'], [...vera, 'N']), {
    'REL-NONE': noTick,
  }),
  rels(
    'an emergency contact only, in a column of its own: nothing is wrong',
    people([...base, 'Emergency Only'], [...noraAll, off], [name('Sample, Otto'), 'Neighbor', off, off, on]),
    { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets', 'REL-ACCESS': noFault, 'REL-GUARDIAN': 'meets' },
  ),
  rels('the list of an emancipated student: nobody has a box', people(base, nora.with(2, off), vera), {
    'REL-NONE': failed,
  }),
];
