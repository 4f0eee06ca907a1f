/** A Windows registry file (.reg) as key → name → text or number. Throws at a line that the registry editor would not take. */
export function parseRegistryFile(text: string): Record<string, Record<string, string | number>> {
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('no registry file');
  const keys: Record<string, Record<string, string | number>> = {};
  let values: Record<string, string | number> | undefined;
  for (const line of lines) {
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    const value = /^"([^"]+)"="((?:[^"\\]|\\["\\])*)"$/.exec(line);
    const number = /^"([^"]+)"=dword:([0-9a-f]{8})$/.exec(line);
    if (key) {
      values = {};
      keys[key] = values;
    } else if (value && values) values[value[1] as string] = (value[2] as string).replace(/\\(["\\])/g, '$1');
    else if (number && values) values[number[1] as string] = Number.parseInt(number[2] as string, 16);
    else if (line !== '') throw new Error(`not understood: ${line}`);
  }
  return keys;
}
