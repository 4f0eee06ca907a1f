import type { BuiltInHeader } from './spec.ts';

/** Where Campus has its headers (campus-pages.md §7), newest first. They come to the frames with the district's own. */
export const builtInHeaders: readonly BuiltInHeader[] = [
  { root: 'ic-title-bar-selected-context-item', name: 'span', bareNumber: true },
  { root: 'ic-title-bar', bareNumber: true },
  { root: '.topBar', name: 'h1' },
  {
    root: '[class*=student-header i],[class*=studentheader i],[id*=studentheader i],[class*=person-header i],[class*=personheader i],[id*=personheader i],[class*=studentinfo i],[class*=student-info i],[id*=studentinfo i],[class*=personinfo i],[id*=student-info i],[class*=contextitem i],[class*=context-item i],[class*=titlebar i],[class*=title-bar i],[class*=topbar i],[class*=studentbar i],[class*=banner i],header,[role=banner]',
    general: true,
  },
];

const NUMBER = '(?:#|student (?:number|num|no|id)\\b\\W{0,3})\\s?\\d{3,15}\\b';

/** The classic line, "Grade: 09  #12345  DOB: …  Gender: F", in whatever order; or "Student: Practice, Ana (#12345)". */
export const line = `\\bgrad[eo]\\b.{0,80}${NUMBER}|${NUMBER}.{0,80}\\bgrad[eo]\\b|\\bstudent\\W{1,3}(?!num|no\\b|id\\b)\\w.{2,60}${NUMBER}`;
