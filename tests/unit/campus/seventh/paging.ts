import type { Judged } from '../more-strangers/judged.ts';
import { page, plain, vera } from './draw.ts';

/** One aunt, who is no guardian: that there is no guardian may be said only where she is all. */
const one = (title: string, after: string, whole = false): Judged =>
  page(`paging: ${title}`, plain([vera], { after }), { 'REL-NONE': whole ? 'fails' : 'unknown' });

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
  one('a list that is still filling', '<div role="progressbar" aria-label="Loading"></div>'),
];
