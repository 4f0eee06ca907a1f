import { childOfThree } from '../family.ts';

/** Her mother has every box. */
export const familyAda = childOfThree(0, 'Her mother has every box.', true);
