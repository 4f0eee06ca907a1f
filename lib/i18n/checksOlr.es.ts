import type { checksOlrEn } from './checksOlr.en.ts';
import type { Catalogue } from './index.ts';

export const checksOlrEs: Catalogue<typeof checksOlrEn> = {
  'OLR-PERSON.title': 'Persona de la solicitud sin vincular',
  'OLR-PERSON.message':
    'Esta persona no está vinculada a un registro de Campus. Es correcto si es nueva en el distrito.',
  'OLR-PERSON.why':
    'Aprobar a una persona que ya está en Campus y no está vinculada crea un segundo registro de la misma persona.',
  'OLR-PERSON.fix':
    'Busque a esta persona en Campus: otras grafías, apellidos anteriores, fecha de nacimiento. Si hay un registro, use Link en la solicitud. Si no lo hay, la persona es nueva y queda como está.',
  'OLR-PERSON.question': '¿Se ha buscado a esta persona en Campus, y existe el vínculo con el registro que ya hay?',
  'OLR-PERSON.unknown':
    'No se pudo leer el vínculo de una persona, o una parte de la solicitud no estaba en la página, así que este punto no se comprobó.',
  'OLR-PERSON.mark': 'Sin vincular: ¿nueva o ya en Campus?',
  'OLR-PERSON.unknownMark': 'No se pudo leer el vínculo',

  'OLR-ADDRESS.title': 'Hogar o dirección sin vincular',
  'OLR-ADDRESS.message':
    'Este hogar o esta dirección no está vinculado a uno de Campus. Es correcto si es nuevo en el distrito.',
  'OLR-ADDRESS.why':
    'Aprobar una dirección o un hogar que ya está en Campus y no está vinculado crea otro más y divide a la familia.',
  'OLR-ADDRESS.fix':
    'Busque la dirección en Campus y mire los hogares de los hermanos. Si existe, use Link en la solicitud. Si no, es nuevo y queda como está.',
  'OLR-ADDRESS.question':
    '¿Se ha buscado este hogar o esta dirección en Campus, y existe el vínculo con el que ya hay?',
  'OLR-ADDRESS.unknown':
    'No se pudo leer el vínculo de un hogar o una dirección, o no había ninguno en esta parte de la solicitud, así que este punto no se comprobó.',
  'OLR-ADDRESS.mark': 'Hogar o dirección sin vincular: ¿nuevo o ya en Campus?',
  'OLR-ADDRESS.unknownMark': 'No se pudo leer el vínculo',

  'OLR-ERROR.title': 'Error de vínculo en la solicitud',
  'OLR-ERROR.message': 'Aquí se muestra un error de vínculo.',
  'OLR-ERROR.why': 'Con un error de vínculo no está claro a qué registro de Campus pertenece esta entrada.',
  'OLR-ERROR.fix':
    'Compare esta entrada con el registro al que se vinculó. Use Unlink si es otro, y luego Link con el correcto. Pregunte a su especialista si el error sigue.',
  'OLR-ERROR.question': '¿Se ha comparado esta entrada con el registro al que se vinculó?',
  'OLR-ERROR.unknown':
    'No se pudieron leer todos los vínculos de la solicitud, así que no se comprobó si hay más errores de vínculo.',
  'OLR-ERROR.mark': 'Error de vínculo',
  'OLR-ERROR.unknownMark': 'No se pudieron comprobar los errores de vínculo',

  'OLR-MATCH.title': 'Posible coincidencia en Campus',
  'OLR-MATCH.message': 'Campus muestra un registro que puede ser el mismo, y esta entrada no está vinculada a él.',
  'OLR-MATCH.why':
    'Una entrada que se aprueba junto a su propio registro se convierte en un duplicado que alguien tendrá que combinar después.',
  'OLR-MATCH.fix':
    'Abra la posible coincidencia y compare fecha de nacimiento, dirección y familia. Si es la misma, use Link en la solicitud. Si es otra, déjela.',
  'OLR-MATCH.question': '¿Se ha abierto y comparado la posible coincidencia?',
  'OLR-MATCH.unknown':
    'No se pudieron leer todos los vínculos de la solicitud, así que no se comprobó si hay más coincidencias posibles.',
  'OLR-MATCH.mark': 'Posible coincidencia en Campus',
  'OLR-MATCH.unknownMark': 'No se pudieron comprobar las coincidencias posibles',

  'OLR-SCHOOLS.title': 'Familia en varias escuelas',
  'OLR-SCHOOLS.message': 'Los estudiantes de esta solicitud van a {schools} escuelas.',
  'OLR-SCHOOLS.why':
    'La primera escuela que aprueba y publica lo hace por toda la familia: también por los estudiantes de las otras escuelas.',
  'OLR-SCHOOLS.fix':
    'Pregunte a la otra escuela si ha revisado su parte, antes de que la solicitud se apruebe y se publique.',
  'OLR-SCHOOLS.unknown':
    'No se pudo leer la escuela de un estudiante, así que no se comprobó si la familia está en varias escuelas.',
  'OLR-SCHOOLS.mark': 'Familia en varias escuelas',
  'OLR-SCHOOLS.unknownMark': 'No se pudieron leer las escuelas',
};
