import type { PagerWords } from '../dom/pager.ts';
import type { PageId } from '../facts.ts';
import type { Labels } from './labels.ts';
import type { IdKind } from './person-id.ts';

/**
 * How a page is recognised and read, as plain data: the worker sends it to the reader, so that no frame carries the
 * words of pages that it is not. One page's is in `pages/<page>.ts`.
 */
export interface PageSpec {
  id: PageId;
  place: {
    /** Words of the address or tool code, folded; the source of a regular expression. */
    address: string;
    /** A heading, title or selected tab, folded; the source of a regular expression. */
    heading: string;
    /** A heading that many tools print: it counts only where the page's lines say by themselves what they are. Folded. */
    faint?: string;
    /** Folded words that the page's own address may hold although they speak against other pages ("search results"). */
    despite?: string;
    /** Words of an address that speak against this page alone; the source of a regular expression. */
    not?: string;
  };
  /** Words that speak against every page (`elsewhere.ts`), folded; sources of regular expressions. */
  elsewhere: { address: string; title: string };
  /** How its lists tell that there is more of them. */
  pager: PagerWords;
  lists: ListSpec[];
  /** What else on the page says what it is, without being read. Weights add up to its content. */
  signs?: { selector: string; weight: number }[];
  /** What is only counted, as the rows of a list of this id: nothing of it is read. */
  counts?: { list: string; selector: string }[];
  /** Words for which a document is read through, in place of the names of fields. Folded; the source of a regular expression. */
  words?: string;
}

/**
 * How a field's value is read:
 * - `text` (default): what is shown or held by a control; '' for a blank
 * - `name`: a person's name, which may share its cell with other things
 * - `box`: a tick, switch or printed state; true, false, or null where it cannot be told
 * - `said`: the shown text, then the names of pictures and controls in it, parted by " | "
 * - `key`: whether an activation key stands there; the key itself is never read out
 * - `there`: that the page has the field; what it holds is not looked at
 */
export type FieldKind = 'text' | 'name' | 'box' | 'said' | 'key' | 'there';

/** A list as its page tells of it. */
export interface OwnList {
  /** By this the page's `facts` finds the lines. */
  id: string;
  /** The names of each field, as Campus and districts print them. */
  labels: Labels;
  /** Fields that are no plain text. */
  kinds?: Readonly<Record<string, FieldKind>>;
  /** Ids to look for in a line's links and hidden fields; a person's alone unless said otherwise. */
  ids?: readonly IdKind[];
  /** How many of its columns a grid must show; 3 unless said otherwise. */
  least?: number;
  /** A line is a row when one of these holds something. */
  needs: readonly string[];
  /** Read by these labels, and found by something else when there is no such column: never in `unread`. */
  optional?: readonly string[];
  score: Score;
  /**
   * Where the list may also be cards or a form: `keys` are fields that one record holds once at most; a record has one
   * of `needs`. Absent: only grids are read.
   */
  record?: RecordSpec;
  /** The page's own person may stand in it like any other. */
  own?: true;
  /** It says what the page is about, and not what kind of page it is: alone it makes no page. */
  aside?: true;
  /** Where a field of a card or form stands when no label names it: selectors, by field. */
  at?: Readonly<Record<string, string>>;
  /** Sentences that a card or form prints without a label, by field: folded; the source of a regular expression. */
  sentences?: Readonly<Record<string, string>>;
  /** The list whose record a line of this list stands in or below. */
  within?: string;
  /**
   * Its lines are also told by words of a state in them, where no column or label tells (`lists/marked-part.ts`): `words`
   * of such a state or of a control, of which those like `unless` alone make no page; `nobody` stands before a state and
   * names nobody, and `home` names a household or an address. Folded; sources of regular expressions. Then selectors: where
   * somebody is named without a comma, the fields of a form, controls, and what holds many
   * records, beyond which none goes.
   */
  marked?: {
    field: string;
    words: string;
    unless: string;
    nobody: string;
    home: string;
    titles: string;
    fields: string;
    controls: string;
    holders: string;
  };
  /** What tells that not all of the list is shown. */
  withheld?: WithheldWords;
  /** Its page has sections, whose headings are a line's group (`lists/sections.ts`). */
  sections?: SectionWords;
  /**
   * Where the list may also be a table of two ways, whose heads say when ("Period 1" down, "Term 1" across): `head` of
   * either, folded, and what every entry of a cell begins with; sources of regular expressions (`lists/matrix-part.ts`).
   */
  matrix?: { head: string; entry: string };
  /**
   * Headings that hold a value, folded, with one group in parentheses, and a selector of what may be one; each is a line
   * (`lists/heading-part.ts`).
   */
  heading?: { field: string; words: string; titles: string };
}

/** The same as it comes to the frames. */
export interface ListSpec extends OwnList {
  /** What is common to the lines of all lists. */
  line: LineWords;
}

/** How lines are read; sources of regular expressions for either case, but for the last three, which are selectors. */
export interface LineWords {
  /** Words by which a row is over, or is not what its boxes say; and the same where texts run into one another. */
  over: string;
  mayBeOver: string;
  /** What a control is called that shows what is there, and does nothing. */
  shows: string;
  /** What a list to choose from says while nothing is chosen. */
  nothing: string;
  total: string;
  /** What belongs to the name before it. */
  suffix: string;
  /** What is crossed out; tick boxes; buttons, whose name is their value. */
  struck: string;
  ticks: string;
  buttons: string;
}

/** How the sections of a page are told (`lists/sections.ts`). Selectors, but for the first two. */
export interface SectionWords {
  /** Of their headings, folded; the source of a regular expression. */
  words: string;
  /** What stands behind them on a heading, counts and ticks ("Student (2) ✓ Complete"). Folded, as a regular expression. */
  ends: string;
  /** What may be a heading. */
  titles: string;
  /** A heading that is a way to a part, which is not said to be the one that is open. */
  ways: string;
  /** What in a heading says that its part is not shown. */
  closed: string;
  /** Parts that are put aside as a whole, and may hold lines. */
  parts: string;
}

/**
 * What tells that a list is not shown whole (`lists/withheld.ts`). First words, folded or as printed, as sources of regular
 * expressions; then selectors.
 */
export interface WithheldWords {
  /** Headings of a part that may be shut, and those of something else. */
  part: string;
  not: string;
  /** What is printed while a filter is set, a choice that sets none, and the name of a field that one is typed into. */
  filter: string;
  all: string;
  typed: string;
  /** The name of a field for the day as of which the list is shown; and what is printed when a save failed. */
  day: string;
  unsaved: string;
  /** What draws rows as one scrolls, without saying how many there are. */
  rolling: string;
  /** A box that shows what has ended, a box or note that leaves it out, and a choice of what has not. */
  ended: string;
  current: string;
  active: string;
  /** What can be opened and is shut; menus, which are no part of a list; what titles a card. */
  shut: string;
  menus: string;
  titles: string;
  /** Boxes, and those that are ticked. */
  ticks: string;
  on: string;
  /** Fields to type into, what holds words of something else or of what could be and not of what is, and what holds a choice. */
  fields: string;
  unmeant: string;
  unsaid: string;
  chosen: string;
  /** Around a choice of how many rows a page has: what there is more of, the pager says. */
  sizes: string;
}

export interface RecordSpec {
  keys: readonly string[];
  needs: readonly string[];
  /** One record may be all there is: it is titled by the heading over its fields, and counts as the whole list. */
  alone?: true;
  /** A field that a badge says where no label does: its words, folded; the source of a regular expression. */
  badge?: { field: string; words: string };
  /** A field that a record's title says where no label does, the first one whose words fit: folded, as a regular expression. */
  titles?: readonly { field: string; words: string }[];
  /** Fewer records than this are no list. */
  least?: number;
}

/** How sure a set of columns makes the reader that this is the list. Content needs 0.5. */
export interface Score {
  /** Of these fields, so much for each, up to so many of them. */
  has: readonly { of: readonly string[]; each: number; most?: number }[];
  /** One of these sets must be there, else the content is 0.3 less. */
  wants?: readonly (readonly string[])[];
  /** Other columns (folded; the source of a regular expression) that say it is something else. */
  against?: readonly { columns: string; less: number }[];
}

/** Where a header's parts stand, as selectors; tried in order (they change between Campus releases). */
export interface HeaderLocator {
  root: string;
  name?: string | undefined;
  /** Where its flags stand, when that is told apart. */
  flags?: string | undefined;
}

/** A place of a header that Campus itself has. */
export interface BuiltInHeader extends HeaderLocator {
  /** It may be something else, and needs more than a name to count. */
  general?: true;
  /** Digits alone are its student number. */
  bareNumber?: true;
}

/** What a header prints beside a name; sources of regular expressions for either case. */
export interface IdentityWords {
  /** With the value in a group: a labelled student number, one behind #, one alone, a grade, a personID. */
  number: string;
  hash: string;
  bare: string;
  grade: string;
  personID: string;
  /** Labels whose value is the name of somebody else. */
  others: string;
  /** What may stand before a name in the same text, and behind it. */
  student: string;
  behind: string;
  /** Without it in a document's text there is no classic line, however its parts stand; and what one of them holds. */
  any: string;
  part: string;
}

/** Words by which a header's flags are told, folded; sources of regular expressions. */
export interface FlagWords {
  custody: string;
  legal: string;
  /** What holds one of these words and says nothing of the kind: "legal guardian", "12 Oak Court", a teacher called Judge. */
  harmless: string;
  /** Icons of the header that are no flags: what a header does, and the picture of the student. */
  ordinary: string;
  /** What the class or address of a photo says, and what a flag area prints that is no flag; as printed. */
  photo: string;
  nothing: string;
  /** What a flag area prints when there are others that it does not show; as printed. */
  more: string;
  /** What an icon is called that says no more than that it is one; as printed. */
  vague: string;
  /** What holds controls of the header itself; a flag area, pictures, and what may paint one: selectors. */
  elsewhere: string;
  area: string;
  pictures: string;
  painted: string;
  /** What is said of custody anywhere on a page, folded; the elements that only name things or lead to them; and fields. */
  wary: string;
  names: string;
  typed: string;
}
