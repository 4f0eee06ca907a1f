import type { Catalogue } from './index.ts';
import type { outboxEn } from './outbox.en.ts';

export const outboxEs: Catalogue<typeof outboxEn> = {
  'outbox.heading': 'Sus solicitudes',
  'outbox.title': '{name}, {day}, {time}',
  'outbox.moreOne': 'Mostrar una más',
  'outbox.moreOther': 'Mostrar {count} más',
  'outbox.kept':
    'Se guarda solo en este dispositivo, sin nombres. El texto de una solicitud se guarda cifrado hasta que se envía, un día como máximo.',
  'outbox.reviewed': 'Aún no se ha enviado.',
  'outbox.sending': 'Enviando…',
  'outbox.sent': 'Enviada.',
  'outbox.unknown': 'Puede que haya llegado.',
  'outbox.failed': 'No se envió.',
  'outbox.with-person': 'Se abrió para usted. ¿La envió?',
  'outbox.interrupted':
    'Se interrumpió y puede que haya llegado. Antes de enviar otra vez se consulta la mesa de ayuda.',
  'outbox.no-answer':
    'La mesa de ayuda no respondió; puede que haya llegado. Antes de enviar otra vez se consulta la mesa de ayuda.',
  'outbox.desk-trouble':
    'La mesa de ayuda tiene un problema propio; la solicitud puede haber llegado. Primero se busca allí.',
  'outbox.signed-out':
    'No se envió: la mesa de ayuda no reconoce su token. Escríbalo de nuevo donde se envía y pulse Intentar ahora.',
  'outbox.refused': 'No se envió: la mesa de ayuda no la aceptó. Copie el texto y envíelo de otra forma.',
  'outbox.not-opened': 'No se envió: no se pudo abrir la página.',
  'outbox.too-old':
    'Nunca se supo si se envió. Su texto ya no está en este dispositivo. Consulte la mesa de ayuda o escríbala de nuevo.',
  'outbox.next': 'Próximo intento a las {time}.',
  'outbox.number': 'Número de solicitud, si lo tiene',
  'outbox.sentIt': 'La envié',
  'outbox.noted': 'Anotado: usted la envió.',
  'outbox.saveNumber': 'Guardar el número',
  'outbox.others':
    'La mesa de ayuda tiene esta solicitud más de una vez: también como {numbers}. Llegó dos veces por el camino. Cierre allí las otras, o avise a la mesa de ayuda.',
  'outbox.numberIs': 'Solicitud {number}.',
  'outbox.unconfirmed': 'Se abrió para usted; no se sabe si se envió.',
  'outbox.status': 'La mesa de ayuda dice: {status}.',
  'outbox.reply': 'Respuesta esperada: {time}.',
  'outbox.tryNow': 'Intentar ahora',
  'outbox.openAgain': 'Abrir de nuevo',
  'outbox.copy': 'Copiar el texto',
  'outbox.copyFailed': 'No se pudo copiar el texto.',
  'outbox.discard': 'Descartar',
  'outbox.dismiss': 'Quitar de la lista',
  'outbox.open': 'Abrir la solicitud',
  'outbox.forget': 'Olvidar',
  'outbox.askedBefore': 'Usted preguntó por esto el {day}.',
  'outbox.openedBefore':
    'Se abrió para usted una solicitud sobre esto el {day}. ¿La envió? Puede decirlo abajo, en «Sus solicitudes».',
  'outbox.askedBeforeNumber': 'Usted preguntó por esto el {day}: solicitud {number}.',
  'outbox.add': 'Abrirla y agregar este texto',
  'outbox.addCopy': 'Copiar este texto para agregarlo allí',
  'outbox.addCopied': 'El texto está copiado. Péguelo como respuesta a su solicitud.',
};
