import { describe, expect, it } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { readSchool } from '../../../lib/campus/school.ts';
import { outsideLists } from '../../../lib/dom/outside.ts';
import { page } from './read.ts';

const cases: [string, string, string | null, string | null][] = [
  [
    'switcher button with parts',
    '<button aria-label="Context Switcher"><span>25-26</span><span>Practice Oak Elementary</span><span>25-26POE</span></button>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'switcher with bars',
    '<div aria-label="Context Switcher">2025-2026 | Practice Oak Elementary | 25-26POE | Main</div>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'switcher with labels',
    '<div class="context-switcher"><div><label>Year:</label> <span>25-26</span></div><div><label>School:</label> <span>Practice Oak Elementary</span></div><div><label>Calendar:</label> <span>25-26POE</span></div></div>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'panel with drop-downs',
    '<span id="school-label">School</span><kendo-dropdownlist aria-labelledby="school-label"><span class="k-input-inner"><span class="k-input-value-text">Practice Oak Elementary</span></span><button aria-label="Select"></button></kendo-dropdownlist><span id="calendar-label">Calendar</span><kendo-dropdownlist aria-labelledby="calendar-label"><span class="k-input-value-text">25-26POE</span></kendo-dropdownlist>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    '"School: X" in a top bar',
    '<div class="top-bar"><span>School: Practice Oak Elementary</span> <span>Calendar: 25-26POE</span></div>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'one line with bars',
    '<header>Year: 25-26 | School: Practice Oak Elementary | Calendar: 25-26POE</header>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'classic selects with labels',
    '<label for="s">School</label><select id="s"><option>Other</option><option selected>Practice Oak Elementary</option></select><label for="c">Calendar</label><select id="c"><option selected>25-26POE</option></select>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  [
    'selects by id',
    '<select id="schoolID"><option selected>Practice Oak Elementary</option></select><select name="calendarID"><option>25-26POE</option></select>',
    'Practice Oak Elementary',
    '25-26POE',
  ],
  ['all schools', '<select id="schoolID"><option selected>All Schools</option></select>', null, null],
  [
    'all schools in the switcher',
    '<button aria-label="Context Switcher"><span>25-26</span><span>All Schools</span></button>',
    null,
    null,
  ],
  ['nothing', '<p>Practice</p>', null, null],
  [
    'hidden select',
    '<select id="schoolID" hidden><option selected>Practice Oak Elementary</option></select>',
    null,
    null,
  ],
  [
    'a select in the page about something else',
    '<label>Previous School <select><option>Elsewhere</option></select></label>',
    null,
    null,
  ],
];

describe('school and calendar', () => {
  it.each(cases)('%s', (_, html, school, calendar) => {
    const doc = page(html);
    expect(readSchool(doc, outsideLists(doc), frameConfig({}, []))).toEqual({ school, calendar });
  });
});
