import { App } from '../../components/panel/app.tsx';
import { draw } from '../../components/ui/draw.tsx';
import type { Language } from '../../lib/i18n/index.ts';
import { browserServices } from './browser-services.ts';
import type { FirstAsked } from './first-asked.ts';

const services = browserServices();

/** Draws the panel, or draws it again in another language. @param asked what was asked for before this script was there */
export function drawPanel(root: Element, asked: FirstAsked, language: Language): void {
  draw(<App services={{ ...services, ...asked, language }} />, root);
}
