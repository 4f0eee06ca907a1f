import type { accountsEn } from './accounts.en.ts';
import type { Catalogue } from './index.ts';

export const accountsEs: Catalogue<typeof accountsEn> = {
  'accounts.heading': 'Clave de activación en esta página',
  'accounts.holder': 'Esta es la clave de',
  'accounts.nameless': 'La página no dice de quién es esta clave.',
  'accounts.wrong': 'Esta es la clave de una persona distinta de la que se atiende',
  'accounts.another': 'La última persona por la que preguntó es otra. Cada persona tiene su propia clave.',
  'accounts.is.own':
    'Es la clave del propio estudiante. La clave de un padre está en la página Demographics de ese padre, nunca en la del estudiante.',
  'accounts.is.related': 'Relación con {student}: {types}.',
  'accounts.is.relatedUntold': 'Tiene relación con {student}; no se leyó el tipo.',
  'accounts.is.ended': 'La relación con {student} ha terminado.',
  'accounts.is.stranger': 'No está entre las relaciones de {student}, el último estudiante visto.',
  'accounts.is.unknown': 'No se pudo leer qué relación tiene esta persona con {student}.',
  'accounts.is.noRelationships': 'En esta sesión no se vio la página Relationships de {student}.',
  'accounts.is.noStudent': 'En esta sesión no se vio a ningún estudiante, así que no se conoce la relación.',
  'accounts.stop': 'La clave no se ofrece aquí',
  'accounts.ask': '¿Ha comprobado primero si hay documentos legales?',
  'accounts.askMore':
    'No se pudieron leer los avisos del estudiante de esta persona, o una página dice algo sobre la custodia, así que la clave no se ofrece aquí. Abra la página Relationships del estudiante y vuelva a esta página.',
  'accounts.check': 'Primero: ¿quién la pide?',
  'accounts.checkNeutral':
    'Antes de entregar una clave, asegúrese de quién la pide, como lo indica su distrito. La clave es solo para esta persona.',
  'accounts.copy': 'Copiar la clave con el nombre de su titular',
  'accounts.copyMore':
    'El nombre se copia junto con la clave. La clave no se guarda en ningún lugar ni aparece en un ticket.',
  'accounts.done.copied': 'Copiado: el nombre {holder} y la clave debajo.',
  'accounts.done.gone': 'No se copió nada: la página ya no muestra la clave de {holder}.',
  'accounts.done.refused': 'No se copió nada: el navegador no lo permitió. Copie la clave de {holder} desde la página.',
};
