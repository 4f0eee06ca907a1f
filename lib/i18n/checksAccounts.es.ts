import type { checksAccountsEn } from './checksAccounts.en.ts';
import type { Catalogue } from './index.ts';

export const checksAccountsEs: Catalogue<typeof checksAccountsEn> = {
  'ACC-NONE.title': 'Sin cuenta activa del portal',
  'ACC-NONE.message': 'La página no muestra ninguna cuenta activa del portal para esta persona.',
  'ACC-NONE.none.message': 'La página no muestra ninguna cuenta activa del portal para esta persona.',
  'ACC-NONE.disabled.message': 'La página muestra una cuenta del portal de esta persona que está deshabilitada.',
  'ACC-NONE.why':
    'Antes de entregar una clave se busca si ya existe una cuenta o si hay una deshabilitada: una clave crea una cuenta una sola vez.',
  'ACC-NONE.fix':
    'Compruebe primero si hay documentos legales. Después busque a esta persona como usuario (User): una cuenta deshabilitada muestra “(Disabled)”. Si no hay ninguna, la clave de activación de esta misma persona crea una, después de la verificación de identidad del distrito.',
  'ACC-NONE.unknown': 'No se pudo leer si esta persona tiene una cuenta del portal, así que este punto no se revisó.',
  'ACC-NONE.mark': 'Sin cuenta activa del portal',
  'ACC-NONE.unknownMark': 'No se pudo leer la cuenta del portal',

  'ACC-DISABLED.title': 'La cuenta está deshabilitada',
  'ACC-DISABLED.message': 'Esta cuenta de usuario está deshabilitada.',
  'ACC-DISABLED.why':
    'Nadie puede iniciar sesión con una cuenta deshabilitada. Puede ser a propósito: una persona que se fue, un documento legal, una segunda cuenta.',
  'ACC-DISABLED.fix':
    'Compruebe primero si hay documentos legales y averigüe por qué se deshabilitó la cuenta. Si fue un error, quien tenga derecho a cambiar cuentas de usuario quita la marca de Disabled y pulsa Save.',
  'ACC-DISABLED.question': '¿Se sabe por qué está deshabilitada esta cuenta?',
  'ACC-DISABLED.unknown': 'No se pudo leer la casilla Disabled, así que este punto no se revisó.',
  'ACC-DISABLED.mark': 'Cuenta deshabilitada',
  'ACC-DISABLED.unknownMark': 'No se pudo leer Disabled',

  'ACC-DUP.title': 'Dos cuentas o dos personas',
  'ACC-DUP.message': 'Dos cuentas parecen ser de una misma persona.',
  'ACC-DUP.accounts.message': 'Una persona tiene dos cuentas del mismo tipo.',
  'ACC-DUP.persons.message': 'Dos personas parecen ser la misma y ambas tienen una cuenta.',
  'ACC-DUP.unseen.message': 'Dos cuentas parecen ser de una misma persona, y la página no muestra ambos personID.',
  'ACC-DUP.why':
    'Con dos cuentas o dos registros de persona, los hijos de una familia pueden quedar en dos lugares. Una cuenta de trabajo junto a una de padre no es un duplicado.',
  'ACC-DUP.fix':
    'Abra ambas en Campus y compárelas. Si dos personas son la misma, pida Combine Person a su especialista; no se puede deshacer.',
  'ACC-DUP.unknown':
    'No se pudo distinguir entre dos cuentas de esta persona, o no se pudo leer un nombre o un usuario, así que este punto no se revisó.',
  'ACC-DUP.mark': 'Parece una segunda cuenta',
  'ACC-DUP.unknownMark': 'No se pudieron comparar las cuentas',

  'KEY-HOLDER.title': 'Clave de otra persona',
  'KEY-HOLDER.message': 'La clave de activación de esta página es de una persona distinta de la que se atiende.',
  'KEY-HOLDER.stranger.message':
    'La clave de activación de esta página es de una persona que no está entre las relaciones del último estudiante visto.',
  'KEY-HOLDER.ended.message':
    'La clave de activación de esta página es de una persona cuya relación con el último estudiante visto ha terminado.',
  'KEY-HOLDER.nameless.message': 'Hay una clave de activación en esta página, y la página no dice de quién es.',
  'KEY-HOLDER.why':
    'Cada persona tiene su propia clave. Con la clave de otra persona se crea una cuenta que ve los hijos y mensajes de esa otra persona.',
  'KEY-HOLDER.fix':
    'Compruebe primero si hay documentos legales. Asegúrese de quién es la clave que se pide y abra Demographics de exactamente esa persona. No entregue la clave de esta página a nadie más.',
  'KEY-HOLDER.question': '¿La persona de esta página es quien la pidió?',
  'KEY-HOLDER.unknown':
    'No se comparó de quién es esta clave: en esta sesión no se vio la página Relationships de ningún estudiante, o no se pudo leer completa.',
  'KEY-HOLDER.mark': 'Clave de otra persona',
  'KEY-HOLDER.unknownMark': 'Clave no comparada con las relaciones',
};
