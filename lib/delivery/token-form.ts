/** Whether a text can be a token: letters that may stand in a header's value. Others were copied wrongly. */
export const isToken = (text: string): boolean => /^[\x21-\x7e]{8,500}$/.test(text);
