import type { Catalogue } from './index.ts';
import type { teachEn } from './teach.en.ts';

export const teachEs: Catalogue<typeof teachEn> = {
  'drift.changed': 'El diseño de {page} ha cambiado, o aún no ha cargado: no se comprobó nada.',
  'drift.how':
    'Si la página ya cargó, a quien cuida Campus Lens en su distrito le sirve su estructura: qué clases de columnas y casillas tiene. No contiene nombres, números ni fechas.',
  'drift.show': 'Mostrar la estructura de la página',
  'drift.structure': 'Estructura de la página',
  'drift.copy': 'Copiar la estructura',
  'drift.page': '{page}: revisiones hechas: {ran}; que no se pudieron hacer: {could}.',
  'drift.pageNone': '{page}: no hay ninguna revisión para esta página.',

  'teach.heading': 'Enseñar esta página',
  'teach.how': 'Para especialistas: donde el Campus de este distrito lo dice con otras palabras, señálelo una vez.',
  'teach.what': '¿Qué quiere señalar?',
  'teach.choose': 'Elija',
  'teach.fields': 'Columnas y campos',
  'teach.places': 'El encabezado del estudiante',
  'teach.links': 'Estados de vínculo de la inscripción',
  'teach.header': 'El encabezado entero',
  'teach.name': 'El nombre en el encabezado',
  'teach.flags': 'El lugar donde están los avisos',
  'teach.headerFirst': 'Enseñe el encabezado entero antes que su nombre y sus avisos.',
  'teach.link.linked': 'Vinculado',
  'teach.link.unlinked': 'No vinculado',
  'teach.link.error': 'Error de vínculo',
  'teach.link.possible': 'Posible coincidencia',
  'teach.start': 'Señalarlo en la página',
  'teach.stop': 'Dejar de enseñar',
  'teach.started': 'Ahora haga clic en ello en la página. Teclado: Tab avanza, Intro lo toma, Escape lo deja.',
  'teach.point': 'Señálelo: haga clic, o Tab e Intro. Escape lo deja.',
  'teach.this': '«{label}»: haga clic o pulse Intro para tomarlo. Escape lo deja.',
  'teach.nothingHere': 'Eso no se puede enseñar. Señale otra cosa; Escape lo deja.',
};
