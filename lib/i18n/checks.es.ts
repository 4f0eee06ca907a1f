import type { checksEn } from './checks.en.ts';
import { checksAccountsEs } from './checksAccounts.es.ts';
import { checksHouseholdsEs } from './checksHouseholds.es.ts';
import { checksOlrEs } from './checksOlr.es.ts';
import { checksSectionsEs } from './checksSections.es.ts';
import { fieldsEs } from './fields.es.ts';
import type { Catalogue } from './index.ts';

/** Names of Campus' own boxes and tools stay as Campus prints them. */
export const checksEs: Catalogue<typeof checksEn> = {
  ...checksHouseholdsEs,
  ...checksOlrEs,
  ...checksAccountsEs,
  ...checksSectionsEs,
  ...fieldsEs,

  'REL-GUARDIAN.title': 'Casilla Guardian vacía',
  'REL-GUARDIAN.message': 'La casilla Guardian está vacía en una relación activa de padre o madre.',
  'REL-GUARDIAN.why':
    'La lista de acceso del distrito tiene un punto Guardian para padres y madres. Quien no es tutor legal queda sin él.',
  'REL-GUARDIAN.fix':
    'Primero compruebe si hay documentos legales. Si esta persona es tutor legal, abra la herramienta Relationships, marque la casilla Guardian de esta fila y pulse Save.',
  'REL-GUARDIAN.unknown': 'No se pudo leer la relación o su casilla Guardian; este punto no se comprobó.',
  'REL-GUARDIAN.mark': 'Casilla Guardian vacía',
  'REL-GUARDIAN.unknownMark': 'No se pudo leer Guardian',

  'REL-PORTAL.title': 'Guardian sin Portal',
  'REL-PORTAL.message': 'La casilla Portal está vacía en la fila de un tutor.',
  'REL-PORTAL.why':
    'La lista de acceso del distrito tiene un punto Portal para cada tutor, en la página de cada estudiante.',
  'REL-PORTAL.fix':
    'Primero compruebe si hay documentos legales. Si ninguno se opone, abra la herramienta Relationships, marque la casilla Portal de esta fila y pulse Save.',
  'REL-PORTAL.unknown': 'No se pudo leer la casilla Guardian o Portal; este punto no se comprobó.',
  'REL-PORTAL.mark': 'Casilla Portal vacía',
  'REL-PORTAL.unknownMark': 'No se pudo leer Portal',

  'REL-ACCESS.title': 'Portal sin Guardian',
  'REL-ACCESS.message': 'La casilla Portal está marcada y la casilla Guardian está vacía.',
  'REL-ACCESS.why':
    'Alguien que no es tutor puede tener más acceso del previsto. Demasiado acceso importa tanto como demasiado poco.',
  'REL-ACCESS.fix':
    'Averigüe si esta persona es tutor legal. Si no lo es, desmarque la casilla Portal de esta fila en la herramienta Relationships y pulse Save.',
  'REL-ACCESS.unknown': 'No se pudo leer la casilla Guardian o Portal; este punto no se comprobó.',
  'REL-ACCESS.mark': 'Portal marcado sin Guardian',
  'REL-ACCESS.unknownMark': 'No se pudo leer Guardian o Portal',

  'REL-ENDED.title': 'Relación terminada con casillas marcadas',
  'REL-ENDED.message': 'La fecha de fin ya pasó y Guardian o Portal sigue marcado.',
  'REL-ENDED.why': 'Una relación terminada conserva su historia. Sus casillas se vacían cuando termina.',
  'REL-ENDED.fix':
    'Si la fecha de fin es correcta, desmarque todas las casillas de esta fila en la herramienta Relationships y pulse Save. No borre la fila.',
  'REL-ENDED.unknown': 'No se pudieron leer las fechas o las casillas; este punto no se comprobó.',
  'REL-ENDED.mark': 'Terminada, con casillas marcadas',
  'REL-ENDED.unknownMark': 'No se pudo leer la fecha de fin o las casillas',

  'REL-NONE.title': 'Ningún tutor activo',
  'REL-NONE.message': 'Ninguna relación activa de este estudiante tiene marcada la casilla Guardian.',
  'REL-NONE.why': 'Cada estudiante necesita al menos un tutor en Campus: para contacto, permisos y correo.',
  'REL-NONE.fix':
    'Averigüe en los documentos de inscripción quién es el tutor legal. Después marque la casilla Guardian de esa fila en la herramienta Relationships y pulse Save.',
  'REL-NONE.unknown': 'No se pudo leer una casilla Guardian; no se comprobó si hay un tutor.',
  'REL-NONE.mark': 'Ningún tutor activo',
  'REL-NONE.unknownMark': 'No se pudo leer Guardian',

  'REL-NOPORTAL.title': 'Ningún tutor con Portal',
  'REL-NOPORTAL.message': 'Hay un tutor activo y ningún tutor tiene marcada la casilla Portal.',
  'REL-NOPORTAL.why': 'La lista de acceso del distrito pregunta por Portal para los tutores de cada estudiante.',
  'REL-NOPORTAL.fix':
    'Primero compruebe si hay documentos legales. Si ninguno se opone, marque la casilla Portal en la fila del tutor en la herramienta Relationships y pulse Save.',
  'REL-NOPORTAL.unknown': 'No se pudo leer una casilla Guardian o Portal; este punto no se comprobó.',
  'REL-NOPORTAL.mark': 'Ningún tutor con Portal',
  'REL-NOPORTAL.unknownMark': 'No se pudo leer Portal',

  'REL-CUSTODY.title': 'Aviso legal o de custodia y acceso activo',
  'REL-CUSTODY.message':
    'Se muestra un aviso legal o de custodia de este estudiante, y alguien tiene una casilla Guardian o Portal activa. Compare con el documento archivado.',
  'REL-CUSTODY.why': 'El documento legal decide quién puede tener acceso, no esta página.',
  'REL-CUSTODY.fix': 'Compare la página con el documento archivado, o pregunte a quien lo guarda.',
  'REL-CUSTODY.unknown': 'Se muestra un aviso legal o de custodia, y no se pudo leer una casilla que importa.',
  'REL-CUSTODY.mark': 'Aviso legal o de custodia',
  'REL-CUSTODY.unknownMark': 'No se pudieron leer los avisos o las casillas',

  'REL-DUP.title': 'Dos filas que parecen una sola persona',
  'REL-DUP.differ.message': 'Dos filas parecen una sola persona con dos personID.',
  'REL-DUP.unseen.message': 'Dos filas parecen una sola persona, y la página no muestra los dos personID.',
  'REL-DUP.elsewhere.message':
    'Una persona de esta página y otra vista en otra página tienen el mismo nombre y personID distintos.',
  'REL-DUP.why': 'Un registro duplicado separa lo que va junto: cuentas, contactos y los hijos de una misma familia.',
  'REL-DUP.fix':
    'Abra a las dos personas en Campus y compárelas. Si son una sola, pida a su especialista Combine Person; no se puede deshacer.',
  'REL-DUP.unknown': 'No se pudo leer el nombre de esta fila; no se comparó con los demás.',
  'REL-DUP.mark': 'Parece la misma persona dos veces',
  'REL-DUP.unknownMark': 'No se pudo leer el nombre',

  'REL-EMAIL.title': 'Tutor con Portal y sin correo electrónico',
  'REL-EMAIL.message': 'Guardian y Portal están marcados, y no se muestra ningún correo electrónico.',
  'REL-EMAIL.why': 'Los mensajes de activación y contraseña de Campus Parent van al correo electrónico registrado.',
  'REL-EMAIL.fix': 'Pida el correo a la familia, escríbalo en Demographics de la persona y pulse Save.',
  'REL-EMAIL.unknown': 'No se pudieron leer las casillas o el correo electrónico; este punto no se comprobó.',
  'REL-EMAIL.mark': 'No se muestra correo electrónico',
  'REL-EMAIL.unknownMark': 'No se pudo leer el correo electrónico',

  'REL-MAIL.title': 'Nadie tiene Mailing',
  'REL-MAIL.message': 'Ninguna relación activa de este estudiante tiene marcada la casilla Mailing.',
  'REL-MAIL.why':
    'Las cartas de la escuela van a quienes tienen Mailing; la lista del censo pide al menos una persona.',
  'REL-MAIL.fix':
    'Primero compruebe si hay documentos legales. Averigüe quién recibe las cartas de la familia, marque la casilla Mailing de esa fila en la herramienta Relationships y pulse Save.',
  'REL-MAIL.unknown': 'No se pudo leer una casilla Mailing; este punto no se comprobó.',
  'REL-MAIL.mark': 'Nadie tiene Mailing',
  'REL-MAIL.unknownMark': 'No se pudo leer Mailing',

  'REL-SEQ.title': 'Prioridad de emergencia',
  'REL-SEQ.twice.message': 'La prioridad de emergencia {sequence} está en dos personas distintas.',
  'REL-SEQ.missing.message': 'Un tutor activo no tiene prioridad de emergencia.',
  'REL-SEQ.why': 'La prioridad de emergencia es el orden en que se llama a las personas.',
  'REL-SEQ.fix':
    'Pregunte el orden a la familia, ponga Emergency Priority en la herramienta Relationships y pulse Save.',
  'REL-SEQ.unknown': 'No se pudieron leer las fechas, las personas o la casilla Guardian; el orden no se comprobó.',
  'REL-SEQ.mark': 'Prioridad de emergencia vacía o repetida',
  'REL-SEQ.unknownMark': 'No se pudo leer la prioridad de emergencia',

  'custody.question':
    '¿Ha comprobado primero si hay documentos legales? Aquí no se pudieron leer los avisos del estudiante, o esta página dice algo sobre la custodia. Mire el encabezado del estudiante, esta página y el expediente en Campus antes de cambiar nada.',
  'custody.why':
    'Se muestra un aviso legal o de custodia de este estudiante. Decide el documento archivado, no la lista del distrito.',
  'unknown.fix': 'Mire este punto usted mismo en Campus. Si la página aún estaba cargando, vuelva a cargarla.',
  'missing.columns': 'No se encontró en esta página: {fields}. Este punto no se comprobó.',
  'missing.rows': 'No todas las filas de la lista estaban en la página; este punto no se comprobó.',
  'missing.flags':
    'Aquí no se pudieron leer los avisos del estudiante, o esta página dice algo sobre la custodia; este punto no se comprobó.',

  'state.ticked': 'marcada',
  'state.empty': 'vacía',
  'state.yes': 'sí',
  'state.no': 'no',
  'state.shown': 'se muestra',
  'state.unread': 'no se pudo leer',
  line: '{field}: {value}',
};
