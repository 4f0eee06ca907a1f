import type { Catalogue } from './index.ts';
import type { supportEn } from './support.en.ts';

/** The words of a ticket, in Spanish. */
export const supportEs: Catalogue<typeof supportEn> = {
  'tried.boxes': 'Se revisaron las casillas Guardian y Portal en la página Relationships',
  'tried.saved': 'Se guardó la página y se volvió a abrir',
  'tried.households': 'Se buscó un hogar duplicado o una persona duplicada',
  'tried.linked': 'Se revisó si las personas de la solicitud en línea están vinculadas',
  'tried.key-holder': 'Se comprobó que cada padre o madre tiene su propia clave de activación',
  'tried.sign-in': 'Se pidió a la persona restablecer la contraseña y volver a entrar',
  'tried.ap-sic': 'Se habló con el AP o el SIC de la escuela',
};
