import { label } from '../../dom/names.ts';
import { pages } from '../pages/index.ts';

/** Roles that may be named; another one stands as "other". */
export const ROLES = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);

/** Elements that may be named: HTML's own, and Campus' as far as they are published (campus-pages.md §2, §6, §7). */
export const TAGS = new Set(
  'a article aside b body br button canvas caption center col colgroup datalist dd details dialog div dl dt em fieldset figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li link main meta nav ol optgroup option p path pre script section select small span strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr u ul app-root ic-nav-wrapper-app ic-workspace ic-title-bar ic-title-bar-container ic-title-bar-selected-context-item ic-tool-context-search ic-list-view kendo-grid kendo-grid-list kendo-checkbox kendo-switch kendo-card kendo-dropdownlist kendo-datepicker mat-card mat-checkbox tl-root'.split(
    ' ',
  ),
);

/** Frame names that have stayed the same in Campus (campus-pages.md §2.2). */
export const FRAMES = new Set([
  'main-workspace',
  'frameWorkspace',
  'frameWorkspaceWrapper',
  'frameWorkspaceHeader',
  'frameWorkspaceDetail',
  'masterFrame',
  'detailFrame',
  'frameSidebar',
  'instruction-wrapper-iframe',
]);

/** Every label word of ours, by its comparable form: what is printed is our own writing of it, never the page's. */
export function knownWords(): ReadonlyMap<string, string> {
  const words = pages.flatMap(({ spec }) => spec.lists.flatMap(({ labels }) => Object.values(labels).flat()));
  return new Map(words.map((word) => [label(word), word]));
}

/**
 * A label as it may be told: a word that we know already, or how long an unknown one is, by class. Nothing of an unknown
 * label is told, since it may be a name.
 */
export function toldLabel(text: string, known: ReadonlyMap<string, string>): string {
  const name = label(text);
  if (name === '') return '(blank)';
  const ours = known.get(name);
  if (ours !== undefined) return ours;
  const count = name.split(' ').length;
  return `(${count === 1 ? 'one word' : count < 4 ? 'few words' : 'many words'})`;
}
