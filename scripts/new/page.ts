import { planPage } from './plan-page.ts';
import { scaffold } from './project.ts';

/** `npm run new:page ID`: a page that is recognised, its test and a practice page, to be changed into the real one. */
scaffold('npm run new:page ID', planPage, [
  'Now write its labels, its facts, its tests and its practice pages: docs/add-a-page.md.',
  'Then: npm run build, and npm test -- types lint unit',
]);
