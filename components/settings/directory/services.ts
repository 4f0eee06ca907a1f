import type { Encoding } from '../../../lib/district/directory/decode.ts';
import type { Meaning } from '../../../lib/district/directory/meaning.ts';
import type { Reading } from '../../../lib/district/directory/reading.ts';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import type { Table } from '../../../lib/district/directory/table.ts';
import type { Watch } from '../../panel/services.ts';

/** A list as it was read, before anybody has confirmed it. */
export interface ReadList {
  table: Table;
  /** What it says with the columns as proposed; null when they do not fit together. */
  reading: Reading | null;
  /** How a text file was read; null for every other kind. */
  encoding: Encoding | null;
  /** An ISO day that the file's name or text gives; null when it gives none, or two. */
  asOf: string | null;
}

/** A list being read, and after that kept at hand to be read with other columns. */
export interface ListReader {
  /** Rejects with a `Refusal`; never settles once it was stopped. */
  done: Promise<ReadList>;
  /** What the list says when its columns hold something else; null when they do not fit together. */
  readAs(columns: readonly Meaning[]): Promise<Reading | null>;
  stop(): void;
}

/** What importing a school directory needs of the browser. */
export interface DirectoryServices {
  /** The imported list; null: there is none. */
  watch: Watch<Directory | null>;
  /** Whether an imported list is used: a policy that names assignments comes before it. */
  watchUsed: Watch<boolean>;
  /** Reads a file, or text that was pasted, beside the page. @param progress pages done and in all */
  read(source: File | string, progress: (done: number, total: number) => void): ListReader;
  /** Rejects where the browser refuses; the list in force stays. */
  save(directory: Directory): Promise<void>;
  remove(): Promise<void>;
  /** ISO time. */
  now(): string;
}
