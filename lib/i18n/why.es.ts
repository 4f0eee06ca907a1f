import type { Catalogue } from './index.ts';
import type { whyEn } from './why.en.ts';

export const whyEs: Catalogue<typeof whyEn> = {
  'why.heading': '¿Por qué esta persona no puede ver a este estudiante?',
  'why.choose': 'Persona',
  'why.nobody': 'Elija una persona',
  'why.row': 'Fila {row}',
  'why.noPage': 'En esta sesión no se ha leído la página Relationships del estudiante. Ábrala para elegir una persona.',
  'why.first': 'Primer punto de la lista que no se cumple',
  'why.judge': 'Primer punto que una persona debe valorar',
  'why.nothing': 'Ningún punto leído falla. {count} no se pudieron leer.',
  'why.all': 'Se cumplen todos los puntos de la lista que Campus muestra.',
  'why.steps': 'Todos los pasos',
  'why.next': 'Siguiente',
  'why.who': 'Quién se encarga',
  'why.here': 'Leído en {page}, {time}',
  'why.earlier': 'Leído antes en {page}, {time}',
  'why.showsOn': 'Se ve en: {page}',
  'why.othersOne':
    'Esta persona está también en la página de {count} estudiante más visto en esta sesión. Cada estudiante tiene sus propias casillas.',
  'why.othersOther':
    'Esta persona está también en las páginas de {count} estudiantes más vistos en esta sesión. Cada estudiante tiene sus propias casillas.',
  'why.custody': 'La custodia es lo primero',
  'why.question': '¿Ha comprobado primero si hay documentos legales?',
  'why.questionMore':
    'Aquí no se pudieron leer los avisos del estudiante, o esta página dice algo sobre la custodia. Mire el encabezado del estudiante, esta página y el expediente en Campus antes de cambiar nada.',
  'why.ask': 'Pedir ayuda',

  'why.state.ok': 'Se cumple',
  'why.state.fails': 'No se cumple',
  'why.state.review': 'Necesita revisión',
  'why.state.unknown': 'No se pudo leer',

  'why.step.relationship': 'Relación',
  'why.step.guardian': 'Guardian',
  'why.step.portal': 'Portal',
  'why.step.household': 'Hogar',
  'why.step.twins': 'Segundo registro',
  'why.step.account': 'Cuenta del portal',
  'why.step.key': 'Clave de activación',

  'why.say.relCurrent': 'La relación está vigente.',
  'why.say.relUnseen': 'No se ha leído la página Relationships del estudiante.',
  'why.say.relNone': 'Esta persona no está en ninguna fila de la página Relationships del estudiante.',
  'why.say.relNotFound': 'No se encontró a esta persona, pero no se leyeron todas las filas o todos los personID.',
  'why.say.relNoDates': 'Hay una fila. No se pudieron leer sus fechas, así que puede haber terminado.',
  'why.say.relEnded': 'La relación ha terminado ({day}).',
  'why.say.relEndedTicked': 'La relación ha terminado ({day}) y todavía tiene casillas marcadas.',
  'why.say.relNotYet': 'La relación aún no ha empezado ({day}).',
  'why.say.boxTicked': 'La casilla está marcada.',
  'why.say.boxEmpty': 'La casilla está vacía.',
  'why.say.boxOther': 'La casilla está vacía, y la lista no trata de este tipo de relación.',
  'why.say.boxAccess': 'Guardian está vacío y Portal está marcado: aquí puede haber demasiado acceso, no muy poco.',
  'why.say.boxMixed': 'Esta persona tiene más de una fila, y no coinciden.',
  'why.say.boxUnread': 'No se pudo leer la casilla.',
  'why.say.boxNoCurrent': 'Sin valorar: no se leyó ninguna relación vigente.',
  'why.say.homeShared': 'Los dos comparten el hogar principal del estudiante.',
  'why.say.homeSecond':
    'Los dos comparten un hogar que es secundario para el estudiante: un segundo hogar, que no es un error.',
  'why.say.homeRole': 'Los dos comparten un hogar. No se pudo leer si es principal o secundario.',
  'why.say.homeNone': 'Los dos no comparten ningún hogar. Eso por sí solo no es un error.',
  'why.say.homeUnseen': 'No se han leído los hogares de los dos.',
  'why.say.twinNone': 'En las páginas leídas no se encontró un segundo registro de esta persona ni del hogar.',
  'why.say.twinPerson': 'Otro personID tiene un nombre parecido al de esta persona.',
  'why.say.twinUnread': 'Otra fila tiene un nombre parecido al de esta persona; no se pudo leer un personID.',
  'why.say.twinHome': 'Una revisión de los hogares encontró lo que puede ser un segundo registro del hogar.',
  'why.say.twinUnseen': 'No se ha leído todo lo que mostraría una segunda persona o un segundo hogar.',
  'why.say.accountActive': 'Hay una cuenta del portal y no está desactivada.',
  'why.say.accountNone': 'No hay ninguna cuenta activa del portal.',
  'why.say.accountDisabled': 'La cuenta está desactivada.',
  'why.say.accountTwo': 'Se leyó más de un nombre de usuario de esta persona.',
  'why.say.accountUnseen': 'No se ha leído si hay una cuenta del portal.',
  'why.say.accountState': 'Hay una cuenta del portal. No se ha leído si está desactivada.',
  'why.say.keyOwn': 'Había una clave de activación en la página de esta misma persona.',
  'why.say.keyOther': 'La clave de esta página es de otra persona.',
  'why.say.keyHolder': 'El nombre junto a la clave no se parece al de esta persona.',
  'why.say.keyUsed':
    'Ya hay una cuenta. Campus no muestra qué clave se usó: pregunte con qué nombre de usuario entra esta persona.',
  'why.say.keyUnseen': 'No se ha leído de quién es la clave que recibió esta persona.',

  'why.do.relNone':
    'Busque primero documentos legales y una prueba de la relación. Si están en orden, añada la relación en Campus y vuelva a leer la página.',
  'why.do.relEnded':
    'Averigüe por qué terminó y busque documentos legales. Corrija la fecha de fin solo si se puso por error.',
  'why.do.relEndedTicked':
    'Averigüe por qué terminó y busque documentos legales. Si terminó, vacíe las casillas de esta fila; corrija la fecha de fin solo si se puso por error.',
  'why.do.relNotYet': 'Busque documentos legales. Corrija la fecha de inicio solo si se puso por error.',
  'why.do.boxEmpty': 'Busque primero documentos legales. Si ninguno se opone, marque {box} en esta fila y pulse Save.',
  'why.do.boxOther':
    'Compare con los documentos archivados. Deje la casilla vacía, salvo que digan que esta persona es tutora legal.',
  'why.do.boxAccess':
    'Compare con los documentos archivados. Si esta persona no es tutora legal, vacíe Portal; si lo es, marque Guardian.',
  'why.do.boxMixed': 'Compare las filas de esta persona con los documentos archivados y haga que digan lo mismo.',
  'why.do.homeNone':
    'Pregunte a la familia dónde vive el estudiante. Si las direcciones son correctas, no cambie nada aquí.',
  'why.do.twinPerson': 'Compare los dos registros. Si son la misma persona, envíe una solicitud con los dos personID.',
  'why.do.twinUnread': 'Abra las dos personas y compare sus personID. Si son la misma persona, envíe una solicitud.',
  'why.do.twinHome':
    'Pregunte si son dos hogares reales. Si es uno solo, envíe una solicitud con los dos números de hogar. Si son dos, no hay ningún error.',
  'why.do.accountNone': 'Asegúrese de quién pregunta y dé a esta persona su propia clave de activación.',
  'why.do.accountDisabled':
    'Averigüe por qué se desactivó. Si la escuela no puede corregirlo, la persona sigue la vía de abajo.',
  'why.do.accountTwo':
    'Pregunte con qué nombre de usuario entra esta persona. Un empleado puede tener dos cuentas con razón.',
  'why.do.keyOther': 'Abra la página Demographics de esta persona. Cada persona tiene su propia clave.',
  'why.do.keyHolder': 'Asegúrese de quién es esta clave antes de darla a nadie.',
  'why.do.dates': 'Mire en Campus si la relación ha terminado, antes que nada: aquí no se pudieron leer sus fechas.',
  'why.do.open': 'Abra {page} de esta persona o del estudiante. Lo que se lea allí también se mostrará aquí.',
  'why.do.nothing': 'La escuela ya no tiene nada que corregir aquí.',

  'why.channel.school': 'La escuela.',
  'why.channel.specialist': 'El especialista asignado, con una solicitud: combinar personas y hogares es su trabajo.',
  'why.channel.parents': 'La familia, por la vía de abajo.',
  'why.parents': 'Para las familias',
  'why.noParents': 'El perfil del distrito no dice dónde preguntan las familias. No las envíe con un especialista.',
};
