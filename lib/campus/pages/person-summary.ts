import type { PageDefinition } from './page.ts';

const LIST = 'summary';

/** Labels by which the page is told. Their values are read as boxes, so that none of their texts leaves the frame. */
const labels = {
  studentNumber: ['Student Number', 'Student #', 'Student ID', 'Local Student Number', 'Número de estudiante'],
  personID: ['Person ID', 'PersonID'],
  grade: ['Grade', 'Grade Level', 'Grado'],
  birthDate: ['Birth Date', 'Birthdate', 'Date of Birth', 'DOB', 'Fecha de nacimiento'],
  gender: ['Gender', 'Sex', 'Género', 'Sexo'],
  enrollment: ['Enrollment', 'Enrollment Status', 'Service Type', 'Start Status', 'Inscripción'],
  school: ['School', 'School of Enrollment', 'Calendar', 'Escuela'],
  counselor: ['Counselor', 'Homeroom', 'Homeroom Teacher', 'Case Manager', 'Consejero', 'Consejera'],
  contact: [
    'Household',
    'Household Phone',
    'Primary Phone',
    'Phone',
    'Home Phone',
    'Address',
    'Cell Phone',
    'Email',
    'Dirección',
    'Teléfono',
  ],
  name: ['Name', 'Legal Name', 'Full Name', 'Nombre'],
};
const FIELDS = Object.keys(labels);

/** Person Summary, Student Summary and Student Profile: they say where a person is, and nothing is read of them. */
export const personSummary: PageDefinition = {
  id: 'person-summary',
  spec: {
    place: {
      address: '\\b(person|people|student|census|information|tools|general|core) (summary|profile)\\b',
      heading:
        '^(person|people|student) (summary|profile|overview)( (for|of)\\b.*)?$|^summary$|^(resumen|perfil) (de la persona|del estudiante|de estudiante)$',
      despite: '\\b(person|student) summary\\b',
      not: '\\b(household|application|olr|online registration|portal|relationships?|demographics)\\b',
    },
    lists: [
      {
        id: LIST,
        labels,
        kinds: Object.fromEntries(FIELDS.map((field) => [field, 'box' as const])),
        ids: [],
        needs: FIELDS,
        score: {
          has: [{ of: FIELDS, each: 0.2, most: 5 }],
          wants: [['studentNumber'], ['birthDate', 'gender'], ['personID', 'gender']],
          against: [{ columns: '.', less: 1 }],
        },
        record: { keys: ['studentNumber', 'personID', 'birthDate'], needs: FIELDS },
      },
    ],
  },
  facts: () => ({ facts: {}, unread: [], rows: { seen: 0, total: 0 } }),
};
