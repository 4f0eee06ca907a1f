import type { Asked } from '../routes.ts';

/** A page that resembles Relationships, or is very large, and must be left alone. */
export interface Lookalike {
  id: string;
  title: string;
  /** Path and query of its top document. */
  path: string;
  /** Its documents, by path. */
  pages: Record<string, (asked: Asked) => string>;
}
