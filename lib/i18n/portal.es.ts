import type { Catalogue } from './index.ts';
import type { portalEn } from './portal.en.ts';

export const portalEs: Catalogue<typeof portalEn> = {
  'portal.heading': 'Ayudar a una familia con el portal',
  'portal.reads': 'Solo es una guía: no se lee ninguna nota ni nada más de esta página, y no se marca nada.',
  'portal.signIn.parent': 'Abrir la página de acceso para padres',
  'portal.signIn.student': 'Abrir la página de acceso para estudiantes',
  'portal.noGuide': 'El perfil del distrito no tiene una guía para sus portales.',
  'portal.app.district': 'Nombre del distrito',
  'portal.app.state': 'Estado',
  'portal.userName': 'Nombre de usuario, en la mayoría de los casos',
  'portal.userName.unusual':
    'El nombre tiene un espacio, guion, apóstrofo o acento: el nombre de usuario puede escribirse de otra forma.',
  'portal.userName.rule': 'Aquí no se calcula el nombre de usuario: en esta pestaña no se conoce a ningún estudiante.',
  'portal.custody': 'La custodia es lo primero',
};
