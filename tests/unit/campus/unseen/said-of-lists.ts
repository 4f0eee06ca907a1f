import type { Judged } from '../more-strangers/judged.ts';
import { bar, heads, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const list = table(heads, [
  ['<a href="#">Practice, Vera</a>', 'Aunt', off, off, off, on],
  ['<a href="#">Sample, Otto</a>', 'Neighbor', off, off, off, on],
]);
const part = { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown', 'REL-MAIL': 'unknown' };
const whole = { 'REL-NONE': 'fails', 'REL-PORTAL': 'meets', 'REL-MAIL': 'review' };
const under = (title: string, before: string, after: string, says: Record<string, string>): Judged => ({
  title,
  html: [student, tool(`<h2>Relationships</h2>${before}${list}${after}`)],
  pages: ['relationships'],
  says,
});

/** What stands over or under a list of contacts: it says that there is more, or it does not. */
export const saidOfLists: Judged[] = [
  under(
    'filtered by, with a chip',
    '<div><span>Filtered by:</span> <span class="chip">Guardian: No <button aria-label="Remove">×</button></span></div>',
    '',
    part,
  ),
  under(
    'filters that were applied',
    '<div><b>Applied filters</b> <span class="chip">Relationship is Aunt</span></div>',
    '',
    part,
  ),
  under('a filter of no kind', '<div>Filter: None</div>', '', whole),
  under(
    'a filter that is ready to be typed',
    '<label>Filter <input type="text" placeholder="Filter contacts"></label>',
    '',
    whole,
  ),
  under(
    'how many rows a page has, chosen in a pager that could show all',
    '',
    '<div class="k-pager"><select><option selected>10</option><option>25</option><option>All</option></select> items per page <span>1 - 2 of 2 items</span></div>',
    whole,
  ),
  under(
    'how many entries are shown, chosen over the list',
    '<div class="dataTables_length"><label>Show <select><option selected>25</option><option>All</option></select> entries</label></div>',
    '<div class="dataTables_info">Showing 1 to 2 of 2 entries</div>',
    whole,
  ),
  under(
    'a kind that is chosen of all',
    '<label>Relationship type <select><option>All</option><option selected>Aunt</option></select></label>',
    '',
    part,
  ),
  under(
    'all kinds chosen',
    '<label>Relationship type <select><option selected>All</option><option>Aunt</option></select></label>',
    '',
    whole,
  ),
  under('a word that is looked for', '<input type="search" aria-label="Search contacts" value="a">', '', part),
  under(
    'a table that counts in words: filtered from 7',
    '',
    '<div class="dataTables_info" role="status">Showing 1 to 2 of 2 entries (filtered from 7 total entries)</div>',
    part,
  ),
  under('a table that counts in words: Showing 2 contacts of 7', '', '<p>Showing 2 contacts of 7</p>', part),
  under('a table that counts all it has', '', '<p>Showing 1 to 2 of 2 entries</p>', whole),
  under('a link for the others: View all (7)', '', '<a href="#">View all (7)</a>', part),
  under('a button for the others: 5 more', '', '<button>5 more</button>', part),
  under('only the first two are shown', '', '<p>Only the first 2 contacts are shown.</p>', part),
  under('people that one may not see', '', '<p>You do not have rights to view all contacts of this student.</p>', part),
  under('three are hidden', '', '<p>3 contacts hidden</p>', part),
  under('more is being loaded', '', '<div>Loading more…</div>', part),
  under(
    'a part of the list that is shut',
    '',
    '<details><summary>Emergency contacts (2)</summary><p>…</p></details>',
    part,
  ),
  under('notes that are shut', '', '<details><summary>Notes (2)</summary><p>…</p></details>', whole),
  under('a link that opens a part, with a plus in print', '<p><a href="#">+ Household Relationships</a></p>', '', part),
  under(
    'a link that adds somebody, with a plus in print',
    '<p><a href="#">+ Add Non-Household Relationship</a></p>',
    '',
    whole,
  ),
  under('a button that counts the filters set', '<button>Filters (2)</button>', '', part),
  under('a menu that is shut', '<button aria-haspopup="menu" aria-expanded="false">Contacts</button>', '', whole),
  under('a help that is shut', '<button aria-expanded="false">Help with relationships</button>', '', whole),
  under(
    'a card about something else that is shut',
    '',
    '<section><h3><button aria-expanded="false">Contact Information</button></h3></section>',
    whole,
  ),
  under(
    'those that ended, shut below',
    '',
    '<section><h3><button aria-expanded="false">Inactive relationships (1)</button></h3></section>',
    { 'REL-NONE': 'fails', 'REL-PORTAL': 'meets' },
  ),
  under('a button for the next student is no next page', '<a href="#">Next Student</a>', '', whole),
];
