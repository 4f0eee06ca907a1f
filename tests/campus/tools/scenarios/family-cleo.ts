import { childOfThree } from '../family.ts';

/** Her mother has every box. */
export const familyCleo = childOfThree(2, 'Her mother has every box.', true);
