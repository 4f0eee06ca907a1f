import type { checksSectionsEn } from './checksSections.en.ts';
import type { Catalogue } from './index.ts';

export const checksSectionsEs: Catalogue<typeof checksSectionsEn> = {
  'SEC-STAFF.title': 'Sección sin maestro o sin alumnos',
  'SEC-STAFF.message': 'Esta sección no muestra maestro o no muestra alumnos.',
  'SEC-STAFF.teacher.message': 'Esta sección no muestra ningún maestro.',
  'SEC-STAFF.roster.message': 'No hay ningún alumno en la lista de esta sección.',
  'SEC-STAFF.both.message': 'Esta sección no muestra ningún maestro, y no hay ningún alumno en su lista.',
  'SEC-STAFF.why':
    'Un problema del libro de calificaciones suele venir del horario o de la inscripción: hace falta una sección con su maestro y sus alumnos.',
  'SEC-STAFF.fix':
    'El AP o el SIC de la escuela compara el horario maestro con esta sección: el maestro en Section Staff History, los alumnos en la lista, ambos para este período.',
  'SEC-STAFF.unknown': 'No se pudo leer el maestro o la lista de esta sección, así que no se revisó este punto.',
  'SEC-STAFF.mark': 'Sección sin maestro o sin alumnos',
  'SEC-STAFF.unknownMark': 'No se pudo leer el maestro o la lista',
};
