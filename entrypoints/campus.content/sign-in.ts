/** Addresses that only somebody who is signed out sees, and the sign-in pages' own (campus-pages.md §1). */
const SIGNED_OUT = /[?&]status=logoff\b|\/verify\.jsp\b|deviceauthorization/i;
const APP_PAGE = /\/campus\/(portal\/((parents|students)\/)?)?[\w-]+\.jsp$/i;

/**
 * Whether a document asks somebody to sign in to Campus. A tool that makes an account has such fields too, so these
 * count at the address of a sign-in page only. In doubt no: what was read is then let go when it has been idle.
 */
export function isSignIn(doc: Document): boolean {
  const { pathname = '', search = '' } = doc.location ?? {};
  if (SIGNED_OUT.test(pathname + search)) return true;
  return APP_PAGE.test(pathname) && !!doc.querySelector('#username') && !!doc.querySelector('#password[type=password]');
}
