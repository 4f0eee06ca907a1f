import { matches } from './match-pattern.ts';

/** Why an address cannot be a district's own Campus. */
export type HostProblem =
  | 'empty'
  | 'wildcard'
  | 'http'
  | 'scheme'
  | 'path'
  | 'port'
  | 'user'
  | 'ip'
  | 'localhost'
  | 'name'
  | 'builtIn'
  | 'there';

export type HostReading =
  | { ok: true; host: string; pattern: string }
  /** @property host what is named in the message; as it was typed when no host could be told */
  | { ok: false; problem: HostProblem; host: string };

const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** The match pattern that is asked for: this host and no other. */
export const patternOf = (host: string): string => `https://${host}/*`;

/**
 * The one host that a person typed, for the browser's question.
 * @param typed with or without `https://`
 * @param added match patterns that are granted already
 */
export function readHost(typed: string, added: readonly string[]): HostReading {
  const text = typed.trim();
  const no = (problem: HostProblem, host = text): HostReading => ({ ok: false, problem, host });
  if (text === '') return no('empty');
  if (text.includes('*')) return no('wildcard');
  if (/^http:\/\//i.test(text)) return no('http');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1];
  if (scheme && scheme.toLowerCase() !== 'https') return no('scheme');
  const address = scheme ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return no('name');
  const { hostname, pathname, search, hash, port, username } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  if (username !== '') return no('user');
  if (host === 'localhost' || host.endsWith('.localhost')) return no('localhost');
  // The browser writes every form of an IPv4 address with four numbers, and puts an IPv6 address in brackets.
  if (/^\[|^\d+(\.\d+){3}$/.test(host)) return no('ip');
  if (port !== '') return no('port', host);
  if (!NAME.test(host)) return no('name');
  if (pathname !== '/' || search !== '' || hash !== '') return no('path', host);
  const pattern = patternOf(host);
  if (matches(`https://${host}/`, 'https://*.infinitecampus.org/*')) return no('builtIn', host);
  return added.includes(pattern) ? no('there', host) : { ok: true, host, pattern };
}
