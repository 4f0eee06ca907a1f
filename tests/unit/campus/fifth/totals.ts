import { noVerdict } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, nora, people, rels, vera } from './draw.ts';

const none = people(base, nora.with(2, off), vera);
/** Two of five are on the page, none of them a guardian: nobody can say that there is none. */
const partly = (title: string, more: string) => rels(`two of five: ${title}`, none + more, { 'REL-NONE': noVerdict });
/** Two of two: the list is whole, and none is a guardian. */
const whole = (title: string, more: string) => rels(`two of two: ${title}`, none + more, { 'REL-NONE': 'fails' });

/** Totals that are said without "of", and pages whose number stands in a field. */
export const totals = [
  partly('Page [1] of 3', '<div class="pager">Page <input value="1" size="2"> of 3</div>'),
  partly('Total records: 5', '<div class="footer">Total records: 5</div>'),
  partly('Results: 5', '<div class="summary">Results: 5</div>'),
  partly('Total: 5 contacts', '<p>Total: 5 contacts</p>'),
  partly('Viewing 2 / 5', '<div class="count">Viewing 2 / 5</div>'),
  partly(
    'the count is of this page, and there is a next one',
    '<div class="pager">Results: 2 <a href="#">Next</a></div>',
  ),
  whole('Total records: 2', '<div class="footer">Total records: 2</div>'),
  whole('Results: 2', '<div class="summary">Results: 2</div>'),
  whole('Viewing 2 / 2', '<div class="count">Viewing 2 / 2</div>'),
  whole('Page [1] of 1', '<div class="pager">Page <input value="1" size="2"> of 1</div>'),
  whole('the day it was looked at', '<div class="count">Viewing 11/26/2026</div>'),
  rels(
    'two of two, both boxes: Total records: 2',
    `${people(base, [...nora].with(3, on), vera)}<p>Total records: 2</p>`,
    {
      'REL-NONE': 'meets',
    },
  ),
];
