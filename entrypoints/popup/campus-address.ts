/**
 * Whether a tab's address is a Campus page. The browser tells the address only of hosts that the extension may read,
 * so an address that is not told is not Campus.
 */
export function isCampusAddress(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { hostname, pathname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  // District-owned hosts serve the application under /campus too (facts: campus-pages).
  return hostname.endsWith('.infinitecampus.org') || /^\/campus(\/|$)/.test(pathname);
}
