import type { handoutsEn } from './handouts.en.ts';
import type { Catalogue } from './index.ts';

export const handoutsEs: Catalogue<typeof handoutsEn> = {
  'handouts.open.activation': 'Imprimir tarjeta de activación',
  'handouts.open.activationMore': 'En una pestaña nueva se abre una hoja solo con la clave de {holder}.',
  'handouts.open.student-app': 'Imprimir tarjeta de la aplicación',
  'handouts.open.replies': 'Respuestas para familias, para copiar o imprimir',
  'handouts.open.heading': 'Hojas para familias',
  'handouts.open.failed': 'No se pudo abrir la hoja. Inténtelo de nuevo.',
  'handouts.not.own': 'La tarjeta de activación es para un tutor: esta es la clave del propio estudiante.',
  'handouts.not.notGuardian':
    'Sin tarjeta de activación: en la página Relationships de {student}, la casilla Guardian de esta persona está vacía.',
  'handouts.not.guardianUnread':
    'Sin tarjeta de activación: no se leyó la casilla Guardian de esta persona en la página Relationships de {student}.',

  'handouts.page.activation': 'Tarjeta de activación',
  'handouts.page.student-app': 'Tarjeta de la aplicación para estudiantes',
  'handouts.page.replies': 'Respuestas para familias',
  'handouts.page.none': 'Hoja para familias',
  'handouts.nothing': 'Esta dirección no nombra ninguna hoja',
  'handouts.nothingMore': 'Abra la hoja otra vez desde Campus Lens.',
  'handouts.reading': 'Pidiendo la clave a la página…',
  'handouts.readingReport': 'Mirando lo que se leyó…',
  'handouts.gone': 'La clave ya no está aquí',
  'handouts.goneMore':
    'Abra la página en Campus y pulse «Imprimir tarjeta de activación» en Campus Lens. Una clave nunca se guarda: una tarjeta que se cerró o se volvió a cargar ya no está.',
  'handouts.custody': 'Aquí no se prepara ninguna hoja',
  'handouts.askMore':
    'No se pudieron leer los avisos del estudiante, o una página dice algo sobre la custodia, por eso aquí no se prepara ninguna hoja. Mire el encabezado del estudiante, la página y el expediente en Campus. Si el encabezado aún no se había leído, abra la página Relationships del estudiante y vuelva a esta página.',
  'handouts.earlier':
    'Se trata del estudiante cuya página se abrió la última vez. Si es otra familia, abra antes en Campus la página de su estudiante.',
  'handouts.for': 'Solo para {holder}. No la entregue a nadie más y cierre esta página cuando esté impresa.',
  'handouts.language': 'Idioma de la hoja',
  'handouts.language.en': 'Inglés',
  'handouts.language.es': 'Español',
  'handouts.print': 'Imprimir',
  'handouts.untranslated': 'Algunos textos no están en español en el perfil del distrito',
  'handouts.untranslatedMore': 'En la hoja aparecen en inglés.',
  'handouts.app.none': 'El perfil del distrito no dice qué pide la aplicación para estudiantes',
  'handouts.app.noneMore': 'Faltan el nombre del distrito y el estado, por eso no hay tarjeta.',
  'handouts.app.nobody':
    'En esta pestaña no se conoce a ningún estudiante: la tarjeta tiene una línea para escribir el usuario. Abra antes la página del estudiante para que se imprima.',
  'handouts.kit.none': 'El perfil del distrito no tiene respuestas para familias',
  'handouts.kit.noneMore': 'El distrito las escribe en su perfil, en “handouts”.',
  'handouts.kit.choose': 'Qué respuestas imprimir',
  'handouts.kit.chooseNone': 'No se eligió ninguna respuesta.',
  'handouts.kit.copy': 'Copiar:',
  'handouts.kit.copyAll': 'Copiar todas las elegidas',
  'handouts.copied': 'Copiado.',
  'handouts.refused': 'No se copió nada: el navegador no lo permitió. Seleccione el texto y cópielo.',

  'handouts.sheet.holder': 'Para',
  'handouts.sheet.key': 'Su clave de activación',
  'handouts.sheet.signIn': 'Página de acceso',
  'handouts.sheet.qr': 'Código QR de la dirección de la página de acceso',
  'handouts.sheet.student': 'Estudiante',
  'handouts.sheet.district': 'Nombre del distrito',
  'handouts.sheet.state': 'Estado',
  'handouts.sheet.userName': 'Usuario, en la mayoría de los casos',
  'handouts.sheet.unusual':
    'El nombre tiene un espacio, guion, apóstrofo o acento: el usuario puede escribirse de otra forma.',
  'handouts.sheet.rule': 'En la mayoría de los casos, el usuario se forma con: {parts}.',
  'handouts.sheet.example': 'Ejemplo: {example}',
  'handouts.sheet.initial': 'la inicial del primer nombre',
  'handouts.sheet.last': 'el apellido',
  'handouts.sheet.digits': 'los últimos {digits} dígitos del número de estudiante',
  'handouts.sheet.kit': 'Ayuda con Infinite Campus',
};
