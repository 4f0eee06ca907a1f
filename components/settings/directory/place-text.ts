import type { Place } from '../../../lib/district/directory/grid.ts';
import type { Texts } from '../../panel/texts.ts';

/** "Page 2, line 14". */
export const placeText = ({ page, line }: Place, t: Texts['t']): string =>
  page === null ? t('directory.place', { line }) : t('directory.placePage', { page, line });
