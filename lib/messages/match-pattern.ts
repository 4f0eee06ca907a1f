/**
 * Whether an address fits a match pattern of the kinds we ask for: `scheme://host/*` with `*` or `*.` in the host.
 * Ports are not looked at, as in Firefox.
 */
export function matches(address: string, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::\d+)?\//.exec(
    pattern === '<all_urls>' ? '*://*/*' : pattern,
  );
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, host = ''] = parts;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || (scheme !== '*' && protocol !== `${scheme}:`)) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

export const matchesAny = (address: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matches(address, pattern));
