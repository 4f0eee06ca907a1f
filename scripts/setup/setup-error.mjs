/** Something that the person at the keyboard has to do; its message says what, and is shown without a stack. */
export class SetupError extends Error {}
