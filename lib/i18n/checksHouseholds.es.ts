import type { checksHouseholdsEn } from './checksHouseholds.en.ts';
import type { Catalogue } from './index.ts';

export const checksHouseholdsEs: Catalogue<typeof checksHouseholdsEn> = {
  'HH-TWO-PRIMARY.title': 'Dos hogares primarios',
  'HH-TWO-PRIMARY.message': 'Una persona es primaria en {primaryHouseholds} hogares al mismo tiempo.',
  'HH-TWO-PRIMARY.why':
    'Quien vive en dos casas tiene un hogar primario, y los demás son secundarios. El correo y los informes de la escuela usan el primario.',
  'HH-TWO-PRIMARY.fix':
    'Si son dos casas reales, conserve ambas: abra la pestaña Members de la segunda y marque Secondary para esta persona. Si son una sola casa, vea el aviso de hogar duplicado. Ponga fecha de fin a la membresía que terminó; no la borre.',
  'HH-TWO-PRIMARY.question': 'Después averigüe cuál de las casas es la primaria.',
  'HH-TWO-PRIMARY.unknown': 'No se pudo leer si es primario o secundario, así que este punto no se revisó.',
  'HH-TWO-PRIMARY.mark': 'Segundo hogar primario',
  'HH-TWO-PRIMARY.unknownMark': 'No se pudo leer primario o secundario',

  'HH-NO-PRIMARY.title': 'Sin hogar primario',
  'HH-NO-PRIMARY.message': 'Ninguno de los hogares actuales de esta persona es el primario.',
  'HH-NO-PRIMARY.why':
    'Cada estudiante tiene un hogar primario. El correo y los informes de la escuela usan el primario.',
  'HH-NO-PRIMARY.fix':
    'Averigüe en los documentos de inscripción cuál casa es la primaria. Abra la pestaña Members de ese hogar y desmarque Secondary para este estudiante.',
  'HH-NO-PRIMARY.question': 'Después averigüe cuál de las casas es la primaria.',
  'HH-NO-PRIMARY.unknown': 'No se pudo leer si es primario o secundario, así que este punto no se revisó.',
  'HH-NO-PRIMARY.mark': 'Sin hogar primario',
  'HH-NO-PRIMARY.unknownMark': 'No se pudo leer primario o secundario',

  'HH-DUP.title': 'Hogar duplicado',
  'HH-DUP.message': 'Dos hogares actuales parecen una sola casa.',
  'HH-DUP.member.message': 'Una persona está en dos hogares actuales con una misma dirección.',
  'HH-DUP.adult.message': 'El mismo tutor está en dos hogares actuales con una misma dirección.',
  'HH-DUP.guardian.message': 'Dos registros de tutor que parecen una persona están en dos hogares que coinciden.',
  'HH-DUP.why':
    'Una casa registrada dos veces divide los contactos, el correo y el acceso de la familia entre dos registros. Dos casas reales no son un error.',
  'HH-DUP.fix':
    'Primero asegúrese de que es una sola casa. Conserve el hogar con la membresía más antigua. Agregue ahí a los miembros que falten y ponga fecha de fin a las membresías del otro. No borre nada.',
  'HH-DUP.guardian.fix':
    'Primero asegúrese de que los dos registros son una persona. Pida Combine Person al administrador: no se puede deshacer. Solo después agregue a los miembros que falten en un hogar y ponga fecha de fin a las membresías del otro. No borre nada.',
  'HH-DUP.question': 'Después averigüe si son dos casas reales.',
  'HH-DUP.unknown': 'No se pudieron comparar estos hogares por completo: algo que decide no se muestra en ambos.',
  'HH-DUP.mark': 'Parece un hogar duplicado',
  'HH-DUP.unknownMark': 'No se pudo comparar con otro hogar',

  'HH-DIVIDED.title': 'Familia dividida en una dirección',
  'HH-DIVIDED.message': 'Hijos de los mismos tutores están en dos hogares actuales con una misma dirección.',
  'HH-DIVIDED.why':
    'Los hermanos de una casa van en un solo hogar. Divididos, tienen contactos, correo y acceso distintos.',
  'HH-DIVIDED.fix':
    'Primero asegúrese de que es una sola casa. Reúna a los hijos en un hogar con el Census Wizard y ponga fecha de fin a las membresías del otro. No borre nada.',
  'HH-DIVIDED.question': 'Después averigüe si los hijos viven en una sola casa.',
  'HH-DIVIDED.unknown': 'No se pudieron comparar estos hogares por completo: algo que decide no se muestra en ambos.',
  'HH-DIVIDED.mark': 'Familia dividida en una dirección',
  'HH-DIVIDED.unknownMark': 'No se pudo comparar con otro hogar',

  'HH-NO-GUARDIAN.title': 'Hogar sin tutor',
  'HH-NO-GUARDIAN.message': 'Un estudiante vive en este hogar y ningún miembro actual es tutor.',
  'HH-NO-GUARDIAN.why':
    'Cada hogar con un estudiante necesita al menos un tutor: para el contacto, el consentimiento y el correo.',
  'HH-NO-GUARDIAN.fix':
    'Averigüe en los documentos de inscripción quién es el tutor legal en esta casa. Si esa persona falta en el hogar, agréguela como miembro; si vive en otro lugar, va en un hogar propio. El punto de tutor está en la página Relationships del estudiante.',
  'HH-NO-GUARDIAN.question': 'Después averigüe quién es el tutor legal en esta casa.',
  'HH-NO-GUARDIAN.unknown': 'No se pudo leer por completo el tutor o los miembros, así que este punto no se revisó.',
  'HH-NO-GUARDIAN.mark': 'Sin tutor en este hogar',
  'HH-NO-GUARDIAN.unknownMark': 'No se pudo leer el tutor',

  'HH-ALONE.title': 'Estudiante solo en un hogar',
  'HH-ALONE.message': 'Un estudiante es el único miembro actual de este hogar.',
  'HH-ALONE.why': 'Un estudiante sin un adulto en el hogar suele ser un hogar que no se terminó de registrar.',
  'HH-ALONE.fix':
    'Averigüe quién vive en esta casa. Agregue a los miembros que falten en la pestaña Members, o ponga fecha de fin a esta membresía si terminó. No la borre.',
  'HH-ALONE.question': 'Después averigüe quién vive en esta casa.',
  'HH-ALONE.unknown': 'No se pudieron leer todos los miembros, así que este punto no se revisó.',
  'HH-ALONE.mark': 'Estudiante solo en este hogar',
  'HH-ALONE.unknownMark': 'No se pudieron leer todos los miembros',

  'HH-ADDRESS.title': 'Hogar sin dirección',
  'HH-ADDRESS.message': 'Este hogar no tiene una dirección actual.',
  'HH-ADDRESS.none.message': 'Este hogar no tiene una dirección actual.',
  'HH-ADDRESS.physical.message': 'Ninguna dirección actual de este hogar tiene marcado Physical.',
  'HH-ADDRESS.why': 'Cada hogar tiene una dirección actual con Physical marcado.',
  'HH-ADDRESS.fix':
    'Abra Household Information, la pestaña Addresses. Agregue la dirección actual o marque Physical en ella. Ponga fecha de fin a una dirección vieja; no la borre ni la sobrescriba.',
  'HH-ADDRESS.question': 'Después averigüe qué dirección está registrada para este hogar.',
  'HH-ADDRESS.unknown': 'No se pudo leer la dirección, así que este punto no se revisó.',
  'HH-ADDRESS.mark': 'Sin dirección actual',
  'HH-ADDRESS.unknownMark': 'No se pudo leer la dirección',

  'HH-MAIL.title': 'Sin dirección de correo',
  'HH-MAIL.message': 'Ninguna dirección actual de este hogar tiene marcado Mailing.',
  'HH-MAIL.why': 'El correo de la escuela va a la dirección con Mailing marcado. Cada hogar tiene una.',
  'HH-MAIL.fix':
    'Averigüe dónde quiere recibir su correo esta familia. Abra Household Information, la pestaña Addresses, y marque Mailing en esa dirección.',
  'HH-MAIL.question': 'Después averigüe a dónde debe ir el correo de esta familia.',
  'HH-MAIL.unknown': 'No se pudo leer Mailing, así que este punto no se revisó.',
  'HH-MAIL.mark': 'Ninguna dirección con Mailing',
  'HH-MAIL.unknownMark': 'No se pudo leer Mailing',

  'HH-MEMBER.title': 'Contacto de emergencia en el hogar',
  'HH-MEMBER.message': 'Un contacto de emergencia que no es tutor está entre los miembros del hogar.',
  'HH-MEMBER.why':
    'Un hogar reúne a quienes viven ahí. Un contacto de emergencia que vive en otro lugar tiene una relación fuera del hogar.',
  'HH-MEMBER.fix':
    'Si esta persona vive en otro lugar, ponga fecha de fin a la membresía en la pestaña Members y agregue una relación fuera del hogar. No borre la membresía.',
  'HH-MEMBER.question': 'Después averigüe si esta persona vive en el hogar.',
  'HH-MEMBER.unknown': 'No se pudo leer la relación, así que este punto no se revisó.',
  'HH-MEMBER.mark': 'Contacto de emergencia en el hogar',
  'HH-MEMBER.unknownMark': 'No se pudo leer la relación',

  'HH-STALE.title': 'Mudanza sin terminar',
  'HH-STALE.message':
    'El mismo tutor o la misma familia está en dos hogares con dos direcciones, sin fecha de fin en ninguno.',
  'HH-STALE.why':
    'Una dirección o membresía vieja sin fecha de fin deja a una familia en una casa que ya dejó, o a un tutor en la casa de otra persona.',
  'HH-STALE.fix':
    'Averigüe dónde vive ahora la familia. Ponga fecha de fin a la membresía o a la dirección que terminó. No la borre, y no sobrescriba la dirección vieja: eso la cambia para todos los que alguna vez vivieron ahí.',
  'HH-STALE.question': 'Después averigüe dónde vive ahora la familia.',
  'HH-STALE.unknown': 'No se pudieron comparar estos hogares por completo: algo que decide no se muestra en ambos.',
  'HH-STALE.mark': 'Dos casas, sin fecha de fin',
  'HH-STALE.unknownMark': 'No se pudo comparar con otro hogar',
};
