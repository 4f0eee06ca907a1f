import type { Encoding } from '../../../lib/district/directory/decode.ts';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import type { Table } from '../../../lib/district/directory/table.ts';
import type { Watch } from '../../panel/services.ts';

/** A list as it was read, before anybody has confirmed it. */
export interface ReadList {
  table: Table;
  /** How a text file was read; null for every other kind. */
  encoding: Encoding | null;
  /** An ISO day that the file's name or text gives; null when it gives none, or two. */
  asOf: string | null;
}

export interface Reading {
  /** Rejects with a `Refusal`; never settles once it was stopped. */
  done: Promise<ReadList>;
  stop(): void;
}

/** What importing a school directory needs of the browser. */
export interface DirectoryServices {
  /** The imported list; null: there is none. */
  watch: Watch<Directory | null>;
  /** Whether an imported list is used: a policy that names assignments comes before it. */
  watchUsed: Watch<boolean>;
  /** Reads a file, or text that was pasted, beside the page. @param progress pages done and in all */
  read(source: File | string, progress: (done: number, total: number) => void): Reading;
  /** Rejects where the browser refuses; the list in force stays. */
  save(directory: Directory): Promise<void>;
  remove(): Promise<void>;
  /** ISO time. */
  now(): string;
}
