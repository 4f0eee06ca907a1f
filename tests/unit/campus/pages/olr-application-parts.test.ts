import { describe, expect, it } from 'vitest';
import { applicantsIn, REVIEW, readAlone, SEARCH } from './olr-kit.ts';

const section = (title: string, inner: string) => `<section><h2>${title}</h2>${inner}</section>`;
const TITLE = '<h1>Review Application 70012</h1>';
const one = '<table><tr><th>Name</th><th>Link Status</th></tr><tr><td>Practice, Ana</td><td>Linked</td></tr></table>';

describe('a section that is not shown', () => {
  it.each([
    ['a folded pleat', '<h2><button aria-expanded="false">Emergency Contact</button></h2>'],
    [
      'a tab that is not chosen',
      '<div role="tablist"><button role="tab" aria-selected="true">Student</button><button role="tab" aria-selected="false">Emergency Contact</button></div>',
    ],
    ['closed details', '<details><summary>Other Household / Non-Household</summary></details>'],
    ['a hidden part', `<div style="display:none">${one}</div>`],
    [
      'tabs that say nothing of themselves',
      '<ul><li><a href="#">Student</a></li><li><a href="#">Emergency Contact</a></li></ul>',
    ],
  ])('leaves the number of rows open: %s', async (_, more) => {
    const read = await applicantsIn(`${TITLE}${more}${section('Student', one)}`);
    expect(read?.rows).toEqual({ seen: 1, total: null });
  });

  it('is none where the way leads to a section that is shown', async () => {
    const read = await applicantsIn(`${TITLE}<nav><a href="#s">Student</a></nav>${section('Student', one)}`);
    expect(read?.rows).toEqual({ seen: 1, total: 1 });
  });
});

describe('the number of an application', () => {
  it.each([
    ['a label', '<h1>Online Registration</h1><p>Application Number: 70013</p>', '70013'],
    [
      'a table of labels',
      '<h1>Online Registration</h1><table><tr><td>Application #</td><td>70014</td></tr></table>',
      '70014',
    ],
    ['its address', '<h1>Online Registration</h1>', '70012'],
    ['no two that differ', '<h1>Application 70012</h1><p>Application Number: 70099</p>', null],
  ])('comes from %s', async (_, head, number) => {
    expect((await applicantsIn(head + section('Student', one)))?.application).toBe(number);
  });
});

describe('no application', () => {
  it.each([
    [
      'a search list with a status Link Error',
      '<h1>Application Processing</h1><table><tr><th>Application Number</th><th>Status</th><th>Applicant</th></tr><tr><td>70012</td><td>Link Error</td><td>Practice, Ana</td></tr><tr><td>70013</td><td>Hold</td><td>Practice, Bo</td></tr></table>',
      SEARCH,
    ],
    [
      'a web page list',
      '<h1>Useful links</h1><table><tr><th>Name</th><th>Link</th></tr><tr><td>Handbook</td><td>Link</td></tr></table>',
      'https://practice.infinitecampus.org/campus/sis/campus-tools/resources',
    ],
    [
      'a help article',
      '<h1>Help: Application Processing</h1><h2>Student</h2><ul><li>Practice, Ana <b>Linked</b></li></ul>',
      'https://kb.infinitecampus.com/help/application-processing-doc',
    ],
    [
      'another page with linked accounts',
      '<h1>Relationships</h1><table><tr><th>Name</th><th>Linked</th></tr><tr><td>Practice, Ana</td><td>Yes</td></tr></table>',
      'https://practice.infinitecampus.org/campus/sis/campus-tools/relationships',
    ],
    [
      'a page that is still loading',
      '<h1>Review Application 70012</h1><h2>Student</h2><div class="k-loading-mask"></div>',
      REVIEW,
    ],
  ])('is %s', async (_, body, url) => {
    expect((await readAlone(body, url)).ids).not.toContain('olr-application');
  });
});
