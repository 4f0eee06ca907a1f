import type { Judged } from '../more-strangers/judged.ts';
import { page, plain, vera } from './draw.ts';

/** Aunts, who are no guardians: that there is no guardian may be said only where they are all. */
const list = (title: string, body: string, whole: boolean): Judged =>
  page(`paging: ${title}`, body, { 'REL-NONE': whole ? 'fails' : 'unknown' });

const one = (title: string, after: string, whole = false) => list(title, plain([vera], { after }), whole);
const ahead = (title: string, before: string, whole = false) => list(title, plain([vera], { before }), whole);

/** Two aunts as cards below a title that stands among them. */
const cards = (title: string, count: string, whole = false) => {
  const aunts = ['Practice, Vera', 'Practice, Zoe'].map(
    (name) =>
      `<div class="card"><h4>${name}</h4><span class="badge">Addresses (3)</span><dl><dt>Relationship</dt><dd>Aunt</dd><dt>Guardian</dt><dd>No</dd><dt>Mailing</dt><dd>Yes</dd><dt>Portal</dt><dd>No</dd></dl></div>`,
  );
  return list(title, `<h2>Relationships</h2><section>${count}${aunts.join('')}</section>`, whole);
};

export const paging: Judged[] = [
  one('nothing at all', '', true),
  one('one record', '<div class="foot">1 record</div>', true),
  one('showing all', '<div>Showing 1 of 1 contact</div>', true),
  one('page 1 of 1', '<div class="pager">Page 1 of 1</div>', true),
  one('an arrow that is off', '<button title="Go to the next page" aria-disabled="true" disabled>›</button>', true),
  one('page 1 of 3', '<div class="pager">Page <input value="1" size="2"> of 3</div>'),
  one('page 1 of 3, with a slash', '<nav aria-label="Pagination">1 / 3</nav>'),
  one(
    'numbers of pages',
    '<ul class="pagination"><li class="active"><a>1</a></li><li><a href="#">2</a></li><li><a href="#">»</a></li></ul>',
  ),
  one('a word for more', '<a href="#">More…</a>'),
  one('see more', '<button type="button">See more relationships</button>'),
  one('older ones', '<button type="button">Load older</button>'),
  one('view all', '<a href="#">View all (4)</a>'),
  one('plus three', '<span class="more">+3 more</span>'),
  one('rest are hidden', '<p>3 additional contacts are hidden. <a href="#">Show</a></p>'),
  one(
    'a filter holds',
    '<div class="chips">Filter: Relationship = Aunt <button aria-label="Remove filter">x</button></div>',
  ),
  one('first of many', '<div>Displaying the first 1 of 6</div>'),
  one('results are cut', '<div class="note">Only the first results are shown. Refine your search.</div>'),
  one('items in Spanish', '<div>Mostrando 1 a 1 de 5 registros</div>'),
  one('next in Spanish', '<button type="button">Siguiente</button>'),
  one('show more in Spanish', '<button type="button">Ver más</button>'),
  one('a slider of the page', '<button aria-label="Next page" class="k-button"><span class="k-icon"></span></button>'),
  one('inactive are not shown', '<label><input type="checkbox"> Show inactive relationships</label>', true),
  one('a number by the title', '<span class="badge" aria-label="5 relationships">5</span>'),
  one('a number in words behind the list', '<div class="count">5 relationships</div>'),
  one('the title of the next list', '<h3>Emergency Contacts (5)</h3><p>None.</p>', true),
  one('a number of what is no list', '<div class="count">3 notes</div>', true),
  ahead('a number in the title of the list', '<h3>Relationships (5)</h3>'),
  ahead('a number in a badge of the title', '<h3>Relationships <span class="badge">5</span></h3>'),
  ahead('a number in a title beside a button', '<div><h3>All Contacts: 5</h3> <button>New</button></div>'),
  ahead('a number in Spanish', '<h3>Relaciones (5)</h3>'),
  ahead('the number of those that are shown', '<h3>Relationships (1)</h3>', true),
  ahead('numbers of tabs', '<nav><a>Relationships (1)</a> <a>Addresses (3)</a></nav>', true),
  ahead(
    'numbers in the tabs of a kit',
    '<div role="tablist"><span role="tab"><span class="tab-title">Relationships (1)</span></span><span role="tab"><span class="tab-title">Addresses (3)</span></span></div>',
    true,
  ),
  list(
    'the number of those that are shown, and more pages',
    plain([vera], { before: '<h3>Relationships (1)</h3>', after: '<div class="pager">Page 1 of 3</div>' }),
    false,
  ),
  list('a number in a caption', plain([vera]).replace('<thead>', '<caption>Relationships (5)</caption><thead>'), false),
  list('numbers in a line', plain([[`${vera[0]} <span class="badge">Addresses (3)</span>`, ...vera.slice(1)]]), true),
  cards('cards without a title', '', true),
  cards('cards with their own number', '<div class="head"><h3>Relationships (2)</h3></div>', true),
  cards('cards below a number in a title', '<div class="head"><h3>Relationships (5)</h3></div>'),
  cards('cards below a bare title', '<h3>Contacts - 5</h3>'),
  one('a list that is still filling', '<div role="progressbar" aria-label="Loading"></div>'),
];
