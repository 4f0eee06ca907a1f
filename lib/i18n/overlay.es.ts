import type { Catalogue } from './index.ts';
import type { overlayEn } from './overlay.en.ts';

export const overlayEs: Catalogue<typeof overlayEn> = {
  lang: 'es',
  read: 'Lo que se leyó',
  why: 'Por qué importa',
  fix: 'Qué hacer',
  check: '¿Qué revisión lo encontró?',
  source: 'Fuente',
  help: 'Pedir ayuda',
  cannotSee: '¿Por qué no puede ver a este estudiante?',
  close: 'Cerrar',
  pause: 'Pausar las marcas en esta pestaña',
  announceOne: 'Campus Lens: 1 marca en esta página.',
  announceMany: 'Campus Lens: {count} marcas en esta página.',
};
