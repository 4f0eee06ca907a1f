/** Which built-in profile a Campus host has: the made-up district for the practice campus, Atlanta for every other. */
export type BuiltIn = 'practice' | 'default';

/** @param host e.g. `practice.infinitecampus.org`; a port and the case of the letters do not matter */
export function builtInName(host: string): BuiltIn {
  const name = host.trim().toLowerCase().replace(/:\d+$/, '');
  return name === 'practice.infinitecampus.org' ? 'practice' : 'default';
}
