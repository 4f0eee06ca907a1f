import type { gradebookEn } from './gradebook.en.ts';
import type { Catalogue } from './index.ts';

export const gradebookEs: Catalogue<typeof gradebookEn> = {
  'gradebook.heading': 'Libro de calificaciones: primero tres preguntas',
  'gradebook.enrolled': '¿Está inscrito el estudiante?',
  'gradebook.scheduled': '¿Está el estudiante en esta sección y en este período?',
  'gradebook.teacher': '¿Está asignado el maestro?',
  'gradebook.unread': 'No se pudo leer aquí.',
  'gradebook.enrolled.none': 'Mire las inscripciones (Enrollments) del estudiante.',
  'gradebook.enrolled.header':
    'El encabezado muestra el grado {grade} en {calendar}. El inicio y el fin están en Enrollments.',
  'gradebook.scheduled.none': 'Mire el horario (Schedule) del estudiante.',
  'gradebook.scheduled.listOne': 'El horario muestra {count} sección. Compare el número y el período.',
  'gradebook.scheduled.listOther': 'El horario muestra {count} secciones. Compare el número y el período.',
  'gradebook.scheduled.empty': 'No: el horario no muestra ninguna sección.',
  'gradebook.scheduled.rosterOne':
    'La lista tiene {count} alumno; si es este estudiante se ve en el horario (Schedule).',
  'gradebook.scheduled.rosterOther':
    'La lista tiene {count} alumnos; si este estudiante está en ella se ve en el horario (Schedule).',
  'gradebook.scheduled.nobody': 'No: no hay nadie en la lista de esta sección.',
  'gradebook.teacher.yes': 'Sí: cada sección leída muestra un maestro.',
  'gradebook.teacher.noOne': 'No: {count} sección no muestra maestro.',
  'gradebook.teacher.noOther': 'No: {count} secciones no muestran maestro.',
  'gradebook.teacher.none': 'Mire Section Staff History.',
  'gradebook.forTeacher':
    'El AP o el SIC de su escuela revisa primero el horario y la inscripción. Si hace falta más, ellos preguntan al especialista.',
  'gradebook.copy': 'Copiar esto para su AP o SIC',
  'gradebook.copied': 'Copiado. Nombra la sección, su período y su maestro, y a ningún estudiante.',
  'gradebook.notCopied': 'El navegador no lo copió. Este es el texto para copiarlo usted:',
  'gradebook.copyTitle': 'Libro de calificaciones: por favor revise el horario y la inscripción',
  'gradebook.copyLine': '{question} {answer}',
  'gradebook.forSpecialist':
    'Si no es el horario ni la inscripción, envíe a {name} una solicitud detallada, o un correo si es urgente.',
  'gradebook.forNobody':
    'Si no es el horario ni la inscripción, envíe al especialista asignado una solicitud detallada, o un correo si es urgente. No consta quién es para esta escuela.',
  'gradebook.escalate': 'Preguntar al especialista',
  'gradebook.office':
    'Las secretarias y los registradores no tienen acceso al libro de calificaciones del maestro. Envíe la pregunta al AP o al SIC de su escuela.',
  'role.ask': '¿Qué hace usted en la escuela?',
  'role.choose': 'Elija…',
  'role.yours': 'Su función',
  'role.teacher': 'Maestro o maestra',
  'role.office': 'Secretaría o registro',
  'role.counselor': 'Consejero o consejera',
  'role.ap': 'Subdirector (AP)',
  'role.sic': 'SIC',
  'role.sis': 'Especialista SIS',
  'role.other': 'Otra cosa',
};
