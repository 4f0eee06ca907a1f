import { planCheck } from './plan-check.ts';
import { scaffold } from './project.ts';

/** `npm run new:check ID [page]`: a check that runs, its test and its words, to be changed into the real one. */
scaffold('npm run new:check ID [page]', planCheck, [
  'Now write the rule, its source, its words and its test: docs/add-a-check.md.',
  'Then: npm run build, and npm test -- types lint unit',
]);
