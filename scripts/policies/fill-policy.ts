/** What a district puts in place of what stands in docs/policies. */
export interface OwnValues {
  /** The extension's id in Chrome and Edge. */
  id: string;
  /** The host that the packed extension is fetched from. */
  server: string;
  version: string;
  /** The profile as JSON text. */
  profile: string;
}

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const SERVER = 'updates.example-district.example';

/** JSON in one line of ASCII: the registry editor takes a file of 8-bit text for the machine's own code page. */
const oneLine = (json: string): string =>
  JSON.stringify(JSON.parse(json)).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The profile as it stands in a file of this kind: a text in JSON, in a registry file, or in a property list. */
const written = (name: string, profile: string): string =>
  name.endsWith('.mobileconfig') ? xml(oneLine(profile)) : JSON.stringify(oneLine(profile));

/**
 * A file of docs/policies with a district's own values in it.
 * @param name the file's name, which tells how texts are written in it
 * @param sample the profile that stands in it, as JSON text
 */
export function fillPolicy(name: string, text: string, sample: string, own: OwnValues): string {
  if (name === 'profile.json') return own.profile;
  return text
    .replaceAll(ID, own.id)
    .replaceAll(SERVER, own.server)
    .replace(/(<updatecheck\b[^>]*\bversion=")[^"]*/, (_, before: string) => before + own.version)
    .split(written(name, sample))
    .join(written(name, own.profile));
}
