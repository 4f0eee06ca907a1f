import { childOfThree } from '../family.ts';

/** Here his mother has no Portal box; on his sisters’ pages she has it. */
export const familyBen = childOfThree(1, 'Here his mother has no Portal box; on his sisters’ pages she has it.', false);
