import { bars, switchers } from './frame-selectors.ts';
import type { SchoolPlaces } from './school.ts';

/** Where the school and calendar are told, and the words that say which text is which (campus-pages.md §7). */
export const schoolPlaces: SchoolPlaces = {
  switchers,
  bars,
  dropDowns: '[role=combobox],kendo-dropdownlist,[aria-labelledby$="-label"]',
  choices: '.k-input-value-text,[class*=value]',
  calendar: '^\\d{2,4}\\s*[-–/]\\s*\\d{2,4}\\s*\\S+',
  year: '^(\\d{4}|\\d{2,4}\\s*[-–/]\\s*\\d{2,4})$',
  noChoice: '^(all (schools|calendars)|select|choose|none|-+)\\b',
  noSchool:
    '^(context|switch|year|school|calendar|structure|schedule|select|choose|none|all (schools|calendars)|main$|open|change|current)\\b|^(?!.*[a-zà-öø-ÿ\\u0100-\\u1fff\\u3040-\\ud7ff]{3})',
};
