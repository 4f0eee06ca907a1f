import type { answersEn } from './answers.en.ts';
import type { Catalogue } from './index.ts';

export const answersEs: Catalogue<typeof answersEn> = {
  'answers.intentional': 'Es intencional',
  'answers.intentionalFor': 'Es intencional: {message}',
  'answers.legend': '¿Por qué es intencional?',
  'answers.reason.legal-document': 'Documento legal en archivo',
  'answers.reason.not-guardian': 'No es tutor legal',
  'answers.reason.declined': 'El tutor no lo quiso',
  'answers.reason.pending': 'Verificación pendiente',
  'answers.reason.two-real-homes': 'Dos hogares reales',
  'answers.reason.other': 'Otro',
  'answers.how':
    'Se guarda solo en este dispositivo, sin nombres ni números. El hallazgo vuelve cuando cambia lo que se leyó, y a más tardar al final del año escolar.',
  'answers.custody':
    'Un aviso de custodia solo se responde con el documento en archivo. El texto de custodia se queda.',
  'answers.save': 'Guardar la respuesta',
  'answers.cancel': 'Cancelar',
  'answers.choose': 'Elija primero un motivo.',
  'answers.saved': 'Respondido: intencional ({reason}), hasta el {until}.',
  'answers.savedShort': 'Respondido: intencional ({reason}).',
  'answers.failed': 'La respuesta no se pudo guardar en este dispositivo. El hallazgo sigue abierto.',
  'answers.not.nobody':
    'No se puede responder: la página no muestra ningún número ni nombre por el que se le pueda reconocer.',
  'answers.not.moment':
    'No se puede responder de una vez por todas: se trata del estudiante con el que trabaja en este momento.',

  'answers.headingOne': '{count} hallazgo respondido',
  'answers.headingOther': '{count} hallazgos respondidos',
  'answers.headingNone': 'Respuestas en este dispositivo',
  'answers.list': 'Mostrar lo respondido',
  'answers.takeBack': 'Retirar la respuesta',
  'answers.takeBackFor': 'Retirar la respuesta: {message}',
  'answers.takenBack': 'Se retiró la respuesta. El hallazgo está abierto otra vez.',
  'answers.keptOne': 'Este dispositivo guarda {count} respuesta, sobre esta página u otras.',
  'answers.keptOther': 'Este dispositivo guarda {count} respuestas, sobre esta página u otras.',
  'answers.forget': 'Olvidar todas las respuestas de este dispositivo',
  'answers.forgetSure':
    'Se borran todas las respuestas, también las de otros estudiantes. Los hallazgos quedarán abiertos otra vez.',
  'answers.forgetYes': 'Borrarlas todas',
  'answers.forgetNo': 'Conservarlas',
  'answers.forgotten': 'Se borraron todas las respuestas de este dispositivo.',
  'answers.notDone': 'No funcionó. No se cambió nada.',

  'answers.which': '¿Qué revisión lo encontró?',
  'answers.check': 'Revisión',
  'answers.source': 'Fuente',
  'answers.sourceHeld':
    'De dónde viene la regla se muestra cuando se leyeron los avisos y ninguno es de custodia o legal.',
  'answers.switchOff': 'Desactivar esta revisión para mí',
  'answers.switchedOff': 'Desactivada para usted en este dispositivo: {title}. En “Qué se revisó” se activa de nuevo.',
  'answers.districtOnly': 'Solo su distrito puede desactivar esta revisión, en su perfil.',
  'answers.forAll': 'Copiar la línea que la desactiva para todos aquí',
  'answers.forAllHow':
    'Esto no cambia nada por sí solo: Campus Lens no tiene servidor. Entregue la línea copiada a quien lleva el perfil de su distrito.',
  'answers.forAllCopied': 'Copiada. Entréguela a quien lleva el perfil de su distrito; todavía no ha cambiado nada.',
  'answers.offByYou': 'Desactivadas por usted',
  'answers.offHow': 'No se revisa en esta página, porque usted lo desactivó en este dispositivo:',
  'answers.switchOn': 'Activar de nuevo',
  'answers.switchOnFor': 'Activar de nuevo: {title}',
  'answers.switchedOn': 'Activada de nuevo: {title}.',
};
