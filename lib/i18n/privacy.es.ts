import type { Catalogue } from './index.ts';
import type { privacyEn } from './privacy.en.ts';

export const privacyEs: Catalogue<typeof privacyEn> = {
  'privacy.masked': 'Queda fuera de la solicitud si usted no lo conserva:',
  'privacy.leftOut': '{kind}: «{text}» se queda aquí.',
  'privacy.kept': '{kind}: «{text}» va en la solicitud.',
  'privacy.keep': 'Conservar «{text}»',
  'privacy.leaveOut': 'Dejar fuera «{text}»',
  'privacy.birth-date': 'Fecha de nacimiento',
  'privacy.email': 'Correo electrónico',
  'privacy.phone': 'Teléfono',
  'privacy.address': 'Dirección',
  'privacy.name': 'Nombre',
};
