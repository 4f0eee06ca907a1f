import type { PageDefinition } from './page.ts';
import { relationships } from './relationships.ts';

/** Every page that is recognised. A new page is one file here and one line in this list. */
export const pages: readonly PageDefinition[] = [relationships];
