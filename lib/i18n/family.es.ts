import type { familyEn } from './family.en.ts';
import type { Catalogue } from './index.ts';

export const familyEs: Catalogue<typeof familyEn> = {
  'family.headingOne': 'Familia: {checked} de {count} estudiante revisado',
  'family.headingOther': 'Familia: {checked} de {count} estudiantes revisados',
  'family.who':
    'Lo visto en esta sesión: estudiantes que comparten un tutor o un hogar con este estudiante, o que figuran como hermanos en la página Relationships. Puede haber más.',
  'family.inHand': 'este estudiante',
  'family.tie.guardian': 'comparte un tutor',
  'family.tie.household': 'mismo hogar',
  'family.tie.sibling': 'figura como hermano o hermana',
  'family.state.clear': 'Relationships revisada a las {time}: sin hallazgos',
  'family.state.open': 'Relationships revisada a las {time}: con hallazgos',
  'family.state.partial': 'Relationships vista a las {time}; no se pudo revisar todo',
  'family.state.unseen': 'Relationships sin revisar todavía',
  'family.foundOne': '{count} revisión encontró algo',
  'family.foundOther': '{count} revisiones encontraron algo',
  'family.unknownOne': '{count} revisión no pudo determinarse',
  'family.unknownOther': '{count} revisiones no pudieron determinarse',
  'family.flag': 'Se muestra un aviso de custodia o legal para este estudiante',
  'family.how':
    'Para revisar a un estudiante: en Campus, búsquelo y abra Census > Relationships. La página se lee cuando se muestra.',
  'family.alike.heading': 'Registros de esta familia que se parecen',
  'family.alike.person': 'Los nombres coinciden, los personID son distintos',
  'family.alike.household': 'Una dirección, dos hogares',
  'family.alike.compare': 'Compare los dos registros. Si son el mismo lo decide una persona.',

  'family.changes.heading': 'Después de sus cambios',
  'family.change.changed': '{field}, fila {row} ({name}): {value} en la página; aún no se ha visto guardado',
  'family.change.saved': '{field}, fila {row} ({name}): {value}, guardado, verificado a las {time}',
  'family.change.still': '{field}, fila {row} ({name}): sigue {value}',
  'family.change.nobody': 'nombre no leído',
  'family.value.ticked': 'marcado',
  'family.value.unticked': 'vacío',
  'family.value.yes': 'sí',
  'family.value.no': 'no',
};
