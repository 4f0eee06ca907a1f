import type { Catalogue } from './index.ts';
import type { teachEn } from './teach.en.ts';

export const teachEs: Catalogue<typeof teachEn> = {
  'drift.changed': 'El diseño de {page} ha cambiado, o aún no ha cargado: no se comprobó nada.',
  'drift.how':
    'Si la página ya cargó, a quien cuida Campus Lens en su distrito le sirve su estructura: qué clases de columnas y casillas tiene. No contiene nombres, números ni fechas.',
  'drift.show': 'Mostrar la estructura de la página',
  'drift.structure': 'Estructura de la página',
  'drift.copy': 'Copiar la estructura',
  'drift.page': '{page}: comprobaciones ejecutadas: {ran}; que no se pudieron ejecutar: {could}.',
  'drift.pageNone': '{page}: no hay ninguna comprobación para esta página.',
};
