/** Digits that fill a field and are nobody's phone: 000-0000, 999-9999, 123-4567. */
const FILLER = /^(\d)\1{6}$|^1234567$/;

/**
 * A US phone number as it is compared: ten digits, or seven where no area code is printed. A leading 1 and an extension
 * are left out (linkage.md §4).
 * @returns null for what is no number: area code or exchange that begins with 0 or 1 or ends with 11 (NANP), fillers
 */
export function normalPhone(text: string): string | null {
  const bare = text.slice(0, 80).replace(/(x|ext\.?|extension)\s*\d+.*$/i, '');
  const first =
    /\+?1?[\s.(/-]*\d{3}[\s.)/-]*\d{3}[\s./-]*\d{4}(?!\d)|(?<!\d)\d{3}[\s.-]?\d{4}(?!\d)/.exec(bare)?.[0] ?? '';
  const digits = first.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  const local = digits.slice(-7);
  if (!(digits.length === 10 || digits.length === 7)) return null;
  const codes = digits.length === 10 ? [digits.slice(0, 3), local.slice(0, 3)] : [local.slice(0, 3)];
  if (codes.some((code) => !/^[2-9]\d\d$/.test(code) || code.endsWith('11'))) return null;
  return FILLER.test(local) ? null : digits;
}

/** Whether two phones are one. A seven-digit number against a ten-digit one is not told; a filler is no evidence. */
export function samePhone(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null;
  const a = normalPhone(one);
  const b = normalPhone(other);
  if (a === null || b === null) return false;
  if (a.length === b.length) return a === b;
  return a.slice(-7) === b.slice(-7) ? null : false;
}
